export const id = 4012;
export const ids = [4012];
export const modules = {

/***/ 84012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   generalHelp: () => (/* binding */ generalHelp)
/* harmony export */ });
/** Breaks text into lines of at most `width` characters, at spaces. */
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(/\s+/)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
const plain = (markdown) => markdown.replaceAll('`', '');
/** The text of `main.js <command> --help`. */
function commandHelp(definition) {
    const options = Object.entries(definition.inputs).flatMap(([name, field]) => {
        const facts = [
            field.choices?.join(' | ') ?? field.kind,
            ...(field.required ? ['required'] : []),
            ...(field.default === undefined || field.default.includes('${{')
                ? []
                : [`default ${field.default}`]),
            ...(field.environment === undefined ? [] : [`or ${field.environment}`]),
        ];
        return [
            `  --${name}  (${facts.join('; ')})`,
            ...wrap(plain(field.description), 92).map((line) => `      ${line}`),
        ];
    });
    const outputs = Object.entries(definition.outputs).flatMap(([name, description]) => wrap(`${name}: ${plain(description)}`, 94).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`));
    return [
        definition.title,
        '',
        ...wrap(plain(definition.description), 96),
        '',
        `Usage: node dist/main.js ${definition.name} [--option value ...]`,
        '',
        'Options',
        ...options,
        '',
        'Outputs (on GitHub Actions)',
        ...outputs,
        '',
        'Exit status: 0 passed; 1 a verdict, job or rollout that did not succeed; 2 something to mend;',
        '3 a service refused or did not answer; 130 cancelled.',
    ].join('\n');
}
/** The text of `main.js --help`. */
function generalHelp(version, names) {
    return [
        `ml-actions ${version}: train, judge, register and deploy models, with verdicts that say how sure they are.`,
        '',
        'Usage: node dist/main.js <command> [--option value ...]',
        '',
        'Commands',
        ...names.map((name) => `  ${name}`),
        '  local start | status | stop',
        '',
        'node dist/main.js <command> --help says what a command takes.',
    ].join('\n');
}


/***/ })

};
