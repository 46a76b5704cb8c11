/**
 * Text in the page whose contrast is below what WCAG 2.2 AA asks for (4.5, large text 3), run in the page: the text and
 * the ratio. The background is the nearest one that is painted.
 */
export const LOW_CONTRAST = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const background = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (color !== 'transparent' && channels(color)[3] !== 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
  return [...document.querySelectorAll('main *')].filter(hasText).flatMap((element) => {
    const style = getComputedStyle(element);
    const [a, b] = [luminance(style.color), luminance(background(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return ratio < (isLarge ? 3 : 4.5) ? [element.textContent.trim().slice(0, 40) + ' ' + ratio.toFixed(2)] : [];
  });
})()`;
