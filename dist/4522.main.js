export const id = 4522;
export const ids = [4522];
export const modules = {

/***/ 34522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  defaultParts: () => (/* binding */ defaultParts)
});

// EXTERNAL MODULE: ./build/local/http/workspace-route.js
var workspace_route = __webpack_require__(98996);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/local/assets/kinds.js
var kinds = __webpack_require__(59175);
// EXTERNAL MODULE: ./build/local/files/copy-tree.js
var copy_tree = __webpack_require__(82892);
// EXTERNAL MODULE: ./build/local/http/route.js
var route = __webpack_require__(54940);
// EXTERNAL MODULE: ./build/local/workspace/datastores.js
var datastores = __webpack_require__(48374);
// EXTERNAL MODULE: ./build/local/workspace/workspace-names.js
var workspace_names = __webpack_require__(68854);
// EXTERNAL MODULE: ./build/local/http/strict-body.js
var strict_body = __webpack_require__(65997);
;// CONCATENATED MODULE: ./build/local/models/model-document.js

/** The kind of the documents about models as wholes. */
const containerKind = 'model-containers';
/** Where the files of versions are, in the workspace's default datastore. */
const modelRoot = 'LocalModels';
/** Types that Azure ML knows (azureml-rest.md §8). */
const modelTypes = ['custom_model', 'mlflow_model', 'triton_model'];
/** `ModelVersionResource` of api-version 2024-04-01. */
const modelShape = (0,strict_body/* resourceShape */.WJ)('ModelVersionResource', {
    name: 'ModelVersion',
    members: {
        ...strict_body/* assetMembers */.WN,
        modelType: 'string',
        modelUri: 'string',
        flavors: { mapOf: { name: 'FlavorData', members: { data: { mapOf: 'any' } } } },
        jobName: 'string',
        stage: 'string',
    },
    required: ['modelUri'],
});
/** `ModelContainerResource` of api-version 2024-04-01. */
const containerShape = (0,strict_body/* resourceShape */.WJ)('ModelContainerResource', {
    name: 'ModelContainer',
    members: {
        description: 'string',
        properties: { mapOf: 'any' },
        tags: { mapOf: 'any' },
        isArchived: 'boolean',
        latestVersion: 'string',
        nextVersion: 'string',
        provisioningState: 'string',
    },
});

;// CONCATENATED MODULE: ./build/local/models/model-files.js









/** The copies of model files in the default datastore, each version in a folder of its own. */
class ModelFiles {
    context;
    root;
    constructor(context) {
        const [store] = (0,datastores/* datastoresOf */.KN)(context.workspace);
        if (store === undefined)
            throw new Error('the workspace has no datastore');
        this.context = context;
        this.root = (0,external_node_path_.join)(context.blobs.folder(store.container), modelRoot);
    }
    /** The absolute file or folder of a version: what `modelUri` names. */
    async pathOf(model) {
        const [name] = await (0,promises_.readdir)((0,external_node_path_.join)(this.root, model.folder));
        if (name === undefined)
            throw new Error(`the files of ${model.name}:${model.version} are gone`);
        return (0,external_node_path_.join)(this.root, model.folder, name);
    }
    /** Copies the files aside and renames them into a folder of their own. */
    async keep(source, signal) {
        const folder = (0,external_node_crypto_.randomUUID)();
        const aside = (0,external_node_path_.join)(this.root, `.${folder}`);
        const name = (0,external_node_path_.basename)(source.path);
        await (0,promises_.mkdir)(aside, { recursive: true, mode: 0o700 });
        try {
            const { files } = await (0,copy_tree/* copyTree */.E)(source.path, (0,external_node_path_.join)(aside, name), signal);
            if (files === 0)
                throw new route/* HttpFailure */.H(400, 'UserError', 'The model path has no files.');
            await (0,promises_.rename)(aside, (0,external_node_path_.join)(this.root, folder));
        }
        catch (error) {
            await (0,promises_.rm)(aside, { recursive: true, force: true });
            throw error;
        }
        const path = `${modelRoot}/${folder}/${encodeURI(name)}${source.isFolder ? '/' : ''}`;
        const workspace = (0,workspace_names/* workspaceArmId */.P)(this.context.workspace).replace('/providers/Microsoft.MachineLearningServices', '');
        return { folder, uri: `azureml:/${workspace}/datastores/workspaceblobstore/paths/${path}` };
    }
    async remove(folder) {
        await (0,promises_.rm)((0,external_node_path_.join)(this.root, folder), { recursive: true, force: true });
    }
    /** Removes copies that no version names: those of a registration that a crash interrupted. */
    async removeOrphans() {
        const exists = await (0,promises_.stat)(this.root).then(() => true, () => false);
        if (!exists)
            return;
        const documents = await this.context.store.list(kinds/* kinds */.E.modelVersions);
        const used = new Set(documents.map(({ document }) => document.folder));
        for (const name of await (0,promises_.readdir)(this.root))
            if (!used.has(name))
                await this.remove(name);
    }
}

// EXTERNAL MODULE: ./build/local/processes/log-tail.js
var log_tail = __webpack_require__(11367);
;// CONCATENATED MODULE: ./build/local/endpoints/endpoint-shape.js

const tracked = {
    location: 'string',
    tags: 'string-map',
    kind: 'string',
    identity: 'any',
    sku: {
        name: 'Sku',
        members: {
            name: 'string',
            tier: 'string',
            size: 'string',
            family: 'string',
            capacity: 'number',
        },
    },
};
const required = (shape) => ({
    ...shape,
    required: [...(shape.required ?? []), 'location'],
});
/** `OnlineEndpointTrackedResource` of api-version 2024-04-01. */
const endpointShape = required((0,strict_body/* resourceShape */.WJ)('OnlineEndpointTrackedResource', {
    name: 'OnlineEndpoint',
    members: {
        authMode: 'string',
        description: 'string',
        keys: {
            name: 'EndpointAuthKeys',
            members: { primaryKey: 'string', secondaryKey: 'string' },
        },
        properties: 'string-map',
        traffic: { mapOf: 'number' },
        mirrorTraffic: { mapOf: 'number' },
        publicNetworkAccess: 'string',
        compute: 'string',
        provisioningState: 'string',
        scoringUri: 'string',
        swaggerUri: 'string',
    },
    required: ['authMode'],
}, tracked));
const probe = {
    name: 'ProbeSettings',
    members: {
        failureThreshold: 'number',
        initialDelay: 'string',
        period: 'string',
        successThreshold: 'number',
        timeout: 'string',
    },
};
const deploymentMembers = {
    endpointComputeType: 'string',
    appInsightsEnabled: 'boolean',
    codeConfiguration: {
        name: 'CodeConfiguration',
        members: { codeId: 'string', scoringScript: 'string' },
        required: ['scoringScript'],
    },
    dataCollector: 'any',
    description: 'string',
    egressPublicNetworkAccess: 'string',
    environmentId: 'string',
    environmentVariables: 'string-map',
    instanceType: 'string',
    livenessProbe: probe,
    model: 'string',
    modelMountPath: 'string',
    properties: 'string-map',
    provisioningState: 'string',
    readinessProbe: probe,
    requestSettings: {
        name: 'OnlineRequestSettings',
        members: {
            maxConcurrentRequestsPerInstance: 'number',
            maxQueueWait: 'string',
            requestTimeout: 'string',
        },
    },
    scaleSettings: {
        discriminator: 'scaleType',
        choices: { Default: { name: 'DefaultScaleSettings', members: { scaleType: 'string' } } },
    },
};
/** `OnlineDeploymentTrackedResource` of api-version 2024-04-01, managed ones only. */
const deploymentShape = required((0,strict_body/* resourceShape */.WJ)('OnlineDeploymentTrackedResource', {
    discriminator: 'endpointComputeType',
    choices: { Managed: { name: 'ManagedOnlineDeployment', members: deploymentMembers } },
}, tracked));
/** `PartialMinimalTrackedResourceWithIdentity`: what PATCH of an endpoint takes. */
const endpointPatchShape = {
    name: 'PartialMinimalTrackedResourceWithIdentity',
    members: { identity: 'any', tags: 'string-map' },
};
/** `PartialMinimalTrackedResourceWithSku`: what PATCH of a deployment takes. */
const deploymentPatchShape = {
    name: 'PartialMinimalTrackedResourceWithSku',
    members: { sku: tracked['sku'] ?? 'any', tags: 'string-map' },
};
const regenerateShape = {
    name: 'RegenerateEndpointKeysRequest',
    members: { keyType: 'string', keyValue: 'string' },
    required: ['keyType'],
};
const logsShape = {
    name: 'DeploymentLogsRequest',
    members: { containerType: 'string', tail: 'number' },
};

;// CONCATENATED MODULE: ./build/local/endpoints/mlflow-score-script.js
/**
 * The scoring script of an MLflow model that comes without one, as in Azure's images: the body is `{"input_data": …, "params":
 * {…}}`, where the input is `{"columns", "index", "data"}`, a list of rows, a list of records, or columns by name
 * (azureml-rest.md §10). The model's signature is enforced by MLflow (mlflow 2 and 3); what does not fit it is 400, a failure of the
 * model itself 500. The answer is JSON: a list, or what the model returns.
 */
const mlflowScoreScript = `"""Scores an MLflow model: made by ml-actions for a deployment without code."""

import json
import logging
import math
import os

import mlflow.pyfunc
import numpy
import pandas
from azureml_inference_server_http.api.aml_request import rawhttp
from azureml_inference_server_http.api.aml_response import AMLResponse
from mlflow.exceptions import MlflowException
from mlflow.utils.proto_json_utils import cast_df_types_according_to_schema

log = logging.getLogger("azmlinfsrv")
model = None


class BadInput(Exception):
    """The request is at fault."""


def init():
    global model
    root = os.environ["AZUREML_MODEL_DIR"]
    folders = [os.path.join(root, name) for name in os.listdir(root)]
    found = [folder for folder in folders if os.path.isfile(os.path.join(folder, "MLmodel"))]
    model = mlflow.pyfunc.load_model(found[0])
    log.info("the model is loaded")


def as_frame(data, schema):
    names = schema.input_names() if schema is not None and schema.has_input_names() else None
    if isinstance(data, dict) and "data" in data:
        unknown = set(data) - {"columns", "index", "data"}
        if unknown:
            raise BadInput("input_data has members that are not columns, index or data: " + ", ".join(sorted(unknown)))
        frame = pandas.DataFrame(data["data"], columns=data.get("columns", names), index=data.get("index"))
    elif isinstance(data, dict):
        frame = pandas.DataFrame(data)
    elif data and all(isinstance(row, dict) for row in data):
        frame = pandas.DataFrame.from_records(data)
    else:
        frame = pandas.DataFrame(data, columns=names)
    return frame if schema is None else cast_df_types_according_to_schema(frame, schema)


def as_tensors(data, schema):
    if not schema.has_input_names():
        return numpy.asarray(data, dtype=schema.inputs[0].type)
    if not isinstance(data, dict):
        raise BadInput("the model takes named tensors: input_data must be an object of them")
    types = {spec.name: spec.type for spec in schema.inputs}
    return {name: numpy.asarray(value, dtype=types.get(name)) for name, value in data.items()}


def read_input(body):
    if not isinstance(body, dict) or "input_data" not in body:
        raise BadInput('the body must be a JSON object with "input_data" and, optionally, "params"')
    unknown = set(body) - {"input_data", "params"}
    if unknown:
        raise BadInput("the body has unknown members: " + ", ".join(sorted(unknown)))
    data, params = body["input_data"], body.get("params") or None
    if not isinstance(data, (dict, list)):
        raise BadInput("input_data must be an object or a list")
    schema = model.metadata.get_input_schema()
    if schema is not None and schema.is_tensor_spec():
        return as_tensors(data, schema), params
    return as_frame(data, schema), params


def plain(value):
    if isinstance(value, pandas.DataFrame):
        return [plain(row) for row in value.to_dict(orient="records")]
    if isinstance(value, (pandas.Series, pandas.Index, numpy.ndarray)):
        return plain(value.tolist())
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, numpy.generic):
        return plain(value.item())
    if value is pandas.NaT or value is pandas.NA or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


def answer(status, value):
    return AMLResponse(json.dumps(value), status, {"Content-Type": "application/json"}, run_function_failed=status != 200)


@rawhttp
def run(request):
    if request.method != "POST":
        return answer(405, {"message": "POST the input as JSON."})
    try:
        data, params = read_input(json.loads(request.get_data()))
    except (BadInput, MlflowException, ValueError, TypeError) as error:
        return answer(400, {"message": str(error)})
    try:
        # Models of old clients know no params.
        result = model.predict(data) if params is None else model.predict(data, params=params)
    except MlflowException as error:
        # What does not fit the signature; other exceptions are the model's own and end as 500.
        return answer(400, {"message": str(error)})
    return answer(200, plain(result))
`;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/json.js
var shared_json = __webpack_require__(98444);
;// CONCATENATED MODULE: ./build/local/tools/requirements.generated.js
// Generated by scripts/generate-tool-requirements.ts from requirements/tools.txt. Do not edit.
/** The pip requirements of the tool environment, every package by version and hash. */
const toolRequirements = "# Made from tools.in for Linux and macOS, Python 3.11 and newer. Every package by version and by sha256; wheels only.\naiohappyeyeballs==2.7.1 \\\n    --hash=sha256:065665c041c42a5938ed220bdcd7230f22527fbec085e1853d2402c8a3615d9d \\\n    --hash=sha256:9243213661e29250eb41368e5daa826fc017156c3b8a11440826b2e3ed376472\naiohttp==3.14.5 \\\n    --hash=sha256:0133c3c3b54a0bf1e71fa5c1ad95c93f07fd54e24ef1fe182f5122e1573d2bf1 \\\n    --hash=sha256:038c2c7e8caa26b6c8423779b5eaf1893904048a512c19b32fe841ffa5592b50 \\\n    --hash=sha256:0684952aeae1f5dbfe02d46039338513b94009baecd15d8e4098a357c4c4a2a6 \\\n    --hash=sha256:0790ec66fa4013e83c53b9025a45d454723da1a2fce28b3208c9b32d08af162f \\\n    --hash=sha256:083673c7a94c3ea035caaa5ca04288bdb44887abfe1f5ba23294e6a4b03efd2d \\\n    --hash=sha256:09e0eb18c7e0c8777e2f9149de63799195b9b3ca1b5c81ba6f32f2c6b8628210 \\\n    --hash=sha256:09ec102b4b8c9a920275733bbc11fdbb615efe6f9231a06007c0218d336fb77a \\\n    --hash=sha256:0a8ea271867e360ac985ae607f4a23ad9a38414b9aca1d49ec98839ae660e49f \\\n    --hash=sha256:0e6f16f5e49c4b8267988c05ab07760d7064cea57d077c3d068d04b0fbb992cb \\\n    --hash=sha256:1061b364556e8172e8d46b0b183adeeb73e8c42d30ebc745591e1bd89acad52e \\\n    --hash=sha256:1220353657ad49493551f089ce02f1a348fd57ffd585bfec77f2f3c4fe3a7346 \\\n    --hash=sha256:137351bf20bbed9a65e839f4a4452ac377389bdb2f2857d2acffef38f5e9f2d1 \\\n    --hash=sha256:149fb56caf7acb67073126f675d0958d9c4b3125fcd3f6d4877df98aa8a97ce9 \\\n    --hash=sha256:14f04769cfefe4734016a856a83af36133cd17779cef9ae817f812b8ba9d6d51 \\\n    --hash=sha256:15a310d3c71398e3d7bfc93a1a73fbe664315cd9e9016b8efc1cff85eeab7155 \\\n    --hash=sha256:1612fa5857b37bf32e5c1eaeefb96e3b01e9c70679eec81f0934e8a600080863 \\\n    --hash=sha256:16c8abd5bca220a47efe667d26f8460124c81810787e79ee87b242677563d9dd \\\n    --hash=sha256:19e2ba471507c34f8252402ab50f5ab512398b9ea8c8f1cb26beb3f75793ba30 \\\n    --hash=sha256:1aead151c3abbac6b32942e452020cb66d7efc099d253cc6c20f748e926c858b \\\n    --hash=sha256:1b438b73c38111818d0c9d6a5c2bfed8584c8e503a49ef085d70e874ec846738 \\\n    --hash=sha256:1b5416552740edf07234cc9437d0706f2acb67b93c198670b1a68e1b2b587dec \\\n    --hash=sha256:1d2d981b53dd09a319e3570ef8cc3bbc3ef86f5a7abef0f6b2bff3867db3a9e7 \\\n    --hash=sha256:1eb8167961ec4dfcc8cb9dd50bd0ee72519f7ef496be95203e49e27b01618382 \\\n    --hash=sha256:1ffa3a523a36d8628f98c06492ae16a31a23d14c0b4ec721757b477319f656d6 \\\n    --hash=sha256:20064a177a070d789ee64a50b01a9161d3468e989baacfc6c714aa685c4b332f \\\n    --hash=sha256:20726f9782d5c2744c1c66255842d1d163bb3edcf768b8de25216bf47f7b6ccf \\\n    --hash=sha256:20f085697d7e911f1f73c43ed03fafbed1e7121797e2eb5428efa80398060584 \\\n    --hash=sha256:225c579c23b68b343cccea27a7e06e3bd8ec23a09c30b427eb3f1e4ca6239b20 \\\n    --hash=sha256:24409db442e2fb6e766bc7f3943851a8381dec3098140e43bb2e843b79e31b12 \\\n    --hash=sha256:248d779ad720b49d4fb355720e60c9e5f444f95887bc16974fea48fc56c41789 \\\n    --hash=sha256:2528cb4c6b92008c76ac9ac6298624069bb2db91ff4929905512d1d84485f658 \\\n    --hash=sha256:276a4fc00b1d9ae492b802763a789c5b86328b989c5ea169f2faa447d6a11c7c \\\n    --hash=sha256:27c2322e03f66101acb09869ce1cf1efc04994ee95e1735b69827bf8c8b9d781 \\\n    --hash=sha256:293d3ae7c6a0ed176a42e59a1b5fde825ead65c835360f734148e96729f928d2 \\\n    --hash=sha256:2cc38a4f2b516bef1714e690df87a0e043faf1a7693c82d860091684453d5111 \\\n    --hash=sha256:3093b72c215bda16ce961a6d073f6e71d46e022962a9d5d457c5d4d421c78b57 \\\n    --hash=sha256:32e8fa6644e541fcd7e02430588c7fc93b602c1778ea0bc345505db76b61cfb4 \\\n    --hash=sha256:330900acd0dc4cb8b27f9c127fbaad770964845338493e7906ae3822e82dbf8d \\\n    --hash=sha256:33f706574e32c6e694f352a856e05caf18f7f2c871b3e87b41c55ea452b409ab \\\n    --hash=sha256:3ae800a20947e2c2e53088047d021e6bf7d51560cc49f6a0737a1f79d2e3a13c \\\n    --hash=sha256:3be7dd397d64ca3e1869626fa9318aaebb54b7bf93bc72d7a205448d83e4f748 \\\n    --hash=sha256:3e0eb43bed3c6801a6cee315195377789e90b2a72c2277a475b578535312488d \\\n    --hash=sha256:3e51a27980c3788e6e6b3325d694fdd4898087fa8a86b2763af77b39353da41e \\\n    --hash=sha256:3edbece0379b8b4aaa67619b8aa2399bb66fce372cd5911098a434ea77220aa0 \\\n    --hash=sha256:3f2dcc00191fd563e9075181a14ec31d7dd63223ced7582cc70a15a499de0c79 \\\n    --hash=sha256:42b5e616946dbaf505e2bff18c9af2cd4ef9e7ef300ee58a6e951a5b7cf147ae \\\n    --hash=sha256:42f320d4a5b00b9af0bddcfec5407dc6f2d9816f006b2f79ebbaa31f16895df3 \\\n    --hash=sha256:43351bdb5e4c3cb7d1772368e988534e869a74db7778079a83782c11c69535c7 \\\n    --hash=sha256:43e1b7994a8b038125f722bff07492ef501110722c2727c408995d9fb864c421 \\\n    --hash=sha256:4887d130a7bbfed3a85493bb5a25e5b5b558d40c1d986dd16970d2bb26d63793 \\\n    --hash=sha256:4f07fe3ac408d8b3f768be471dc3f56d43843c47d97c66120534467a15ead197 \\\n    --hash=sha256:50343c1757b4b6f6708eeaf24534b32f19dfb99fb1b762c00420867a62fc81e0 \\\n    --hash=sha256:50983e3be33d8c0942ab88cec3905b10602f64c469b20153c48c5d4e558dd016 \\\n    --hash=sha256:50a195903119008fe9cc68710535eb37f556ffffd6a7759afe70a2c145587045 \\\n    --hash=sha256:5558a7f5a05af9ecf744af91e5baefc436f93c9333e656c27ec253f9a6bbe178 \\\n    --hash=sha256:56572c42e3ecd636de8d2c3dd54cf5fc939cb5c32eb56297f176a0d366fac622 \\\n    --hash=sha256:56d9828f204331a5ca8850fcfe2bcce95a149f1f223f60cc7216e5524978e480 \\\n    --hash=sha256:579f97d5120f2971876d2ddca2968135f6944d00c44c3a6590ad7d86ca9b403f \\\n    --hash=sha256:5af42135fdfebdadbc2bcd9c0842a48ccf0d62794c36a260b21dc4b94d1e0119 \\\n    --hash=sha256:5ba14a839fbe87cf7c12a6b5661c05f324a296eb8363141edb3944ba63d4c9d3 \\\n    --hash=sha256:5c76f1802bab718a68ac3cce447160605c734551f95c67ae90fa1132b215cb29 \\\n    --hash=sha256:5e8f97c0488ffda3082766ac0f2c8150a9a58c4d05788330e479cfd449b37939 \\\n    --hash=sha256:5f3e96071686755d9cd3600c3880183eb94b012178e92746d68101800f0ed8a3 \\\n    --hash=sha256:5fb6a6e919bfb703227bc1ce6579281b84b1a2ba57deb9794dfdbec7dcd1e40c \\\n    --hash=sha256:602c1e9b718a3275c580149f947e7fac65044c0a20e599553fb12e9700da9eca \\\n    --hash=sha256:657291433bf4dd3142f3abac495764cd47d0c7c92087751e6666c6447e65fcef \\\n    --hash=sha256:6774814fd5c338e72ee0da5cbb9432816df450e69c019f72b5d29bdec2a1792d \\\n    --hash=sha256:6da32b5ff3fd78d244e37300463434c7145162bfd2b6e9e915ab164da37f7343 \\\n    --hash=sha256:6e1d8637cf73eebc92eba2e11d4cfff98a3b562f2505bd75bba766d908926e8d \\\n    --hash=sha256:6e4251c0ba4624a68a2c11471a1ac54c3306876c21f0ae86de085cc9241c8905 \\\n    --hash=sha256:6f275c11d1aa6d4c458e05a68be084efe3c55a113d99e3f46a318098e52948fc \\\n    --hash=sha256:6f967dde489ca6a8c02d093ab245d2cbf50ccb5c36adf0188b17b0ca39d24b67 \\\n    --hash=sha256:6fdcd6af7e2e51d1ba1b4bea16e97b074bcb7b5dd0246a9d8201341bb28085a0 \\\n    --hash=sha256:70cb4008ac2ed1e0ca9e824deb4b53d3aa0d939109698ebf1e723a84337bd794 \\\n    --hash=sha256:7457580535e019e1247ea35d6a02bf081ad30c26d0cbc210c93f6c3ab67a0835 \\\n    --hash=sha256:74b0a9c8270f9b0a11410e124ff8d4f18bfc1f1837440ec84da5ae7b50927b5d \\\n    --hash=sha256:74efb69332b85675b1eabd760a8cfc2e2cf42c60607c66f88014c1bdfb40942d \\\n    --hash=sha256:755933b107ea7a6a9ac916f635a70595a5b1a32fac10a8ff0b9f2ab88555550c \\\n    --hash=sha256:7779cd97e61ebe583ec2f1c5616cdd038aa08a4453b1848c67842176d054948e \\\n    --hash=sha256:788ecaa9c10533b786ce5ba70c4f2df78ad41819fd00a6c99d92b66f9a32e1da \\\n    --hash=sha256:7bd8ac754ebd6733a3e2a0dd1674c4d8ab086196803fd8dcd776f07b4e2607d9 \\\n    --hash=sha256:81c2b3dfd56c62bee6108e4852d5970b4cf9086390b6983f52b666e878c1f115 \\\n    --hash=sha256:823c910f046f23f4c713b8d99a2242dc65f591cb45ee86418fa11762a3c2963c \\\n    --hash=sha256:82c7583cd3dfdc7dcc927835b4f6c7faae7ecc1ba3ca5879321621ae2e6f8e84 \\\n    --hash=sha256:8966ecac808dd5f473c9c4cefd10cd3ffda71c18a4d3493b7c7d2ae1803bf2cc \\\n    --hash=sha256:8df7d481654ac96fe1ba9a02a9f67770fdd367823e0d5ef01b922725c4bd2cfa \\\n    --hash=sha256:8e317e0fb6b16212c881d2205a7d87414c29acd69320b3aa6dce9d9c7b86fe4f \\\n    --hash=sha256:932ce7e694bbc29b2bf6f64f2343c27d148d4997c771d01bdade4639b6749ff4 \\\n    --hash=sha256:939042d5cda21d41a6f512e7cc8b8e33a2aebff863352251da495fbd91b673b5 \\\n    --hash=sha256:94684b879ac1d71e4238850c99b62dc1b28d9086b156a2555f082010b85a865c \\\n    --hash=sha256:96a2e584f0b9ed8f1fa33211397dcf67bb7069866402cb405d191c2f0defb9a3 \\\n    --hash=sha256:9ad7e6aa38c20da1be697874349c4c273c8a03b7887169665081706398d0439a \\\n    --hash=sha256:9b42db919715e91eb76acf3bc492a9a7ccd8bd9adc6745c1412b689735269f14 \\\n    --hash=sha256:9bab2045550c4fe0f7baf89574db1b455c195750702ba96fef1f16972b146617 \\\n    --hash=sha256:9bf1d5dcc15204d9ec8b8ea4c18fd66e6b80e5de1f4ecbafb3a2f2740f8039d4 \\\n    --hash=sha256:9c061aa954daaf57d2a4b8374f9fca621ef0e1b603584431c220c22458c59b6d \\\n    --hash=sha256:9c428eb2bd8817588d16a0ab898aa4eb5d141f896aa2b394cc79a4cf61d9a8e2 \\\n    --hash=sha256:9cc882cf8619109583c906b4d4a85d6a111a98afa34b7a450d1e08118d016820 \\\n    --hash=sha256:9ce66feae6ac65327379460380549bf1b8df8e17c4e25df2a2bcf168272e3bed \\\n    --hash=sha256:a23fe35d776bc03cb495938b9594450d047e3bc08c5255315a82323e9cb7d2dd \\\n    --hash=sha256:a2c473a355f9239efcb72c92d5abfd8fcdb0cc78c8e9af607e72ca12dbb36593 \\\n    --hash=sha256:a63afd1f757de949028387e65a7127b61ad0f775432dbb0e62816ae619fe69ac \\\n    --hash=sha256:a6d02b4c38de03d9c7617813433e6a0fb6b522797974177d69d9dad431900833 \\\n    --hash=sha256:a7d470cf7b206e6359fc77b1b860632fde400d5a2ed59cd0181b93a686bc81ee \\\n    --hash=sha256:a95529a92a446db351675f4aab518feaf5e99842f63f5dd17160c2b74f382db3 \\\n    --hash=sha256:a9918e58faf62ba2c7147927d06057aec78f42475aff5048047ec47e7265a600 \\\n    --hash=sha256:a9d3983bd6ab7aa1cfd573544ae98df9b6cb6912a5185a198263e024a636861d \\\n    --hash=sha256:ab52d8f1fc1b64821c1fbad64a647ed6203627004059a6d1ed4f0858a1499703 \\\n    --hash=sha256:abfda5cb094a829f7bc25216a32f7db2e85cc65bd59910f8e7b40b3d9b224764 \\\n    --hash=sha256:adbeee7d6fd4cf5fe0aece2fb3edc4243615d3180430ba8149d01a90670cac99 \\\n    --hash=sha256:ae53924aa853a7a2ca20ed4142c7c6b56338e4d4cd999e2980075b9efc2e257a \\\n    --hash=sha256:b032a0023eb41d768ce77d83210ab2a3c389bc0b09313273c7e1eca48c10a755 \\\n    --hash=sha256:b1b8ece1e71132d2afba4dbc0c3d62c766e25165990b25db1196c04969eb3d84 \\\n    --hash=sha256:b2966998927d7bed9db12c0a4647b0c7b179755878fc9c357fe1ffd3e3b0c1a5 \\\n    --hash=sha256:b3cc509327c7b27f6f4727a8830f4004f6df7766e179f2f4b8e54e65c0bec5d3 \\\n    --hash=sha256:b7806e804889231b0e06469fd4a5c06313d1c0a3377322b6d9237fa5e0fe4167 \\\n    --hash=sha256:bea559ad70218d230663e4210875735076a9bfea5994cef34a55a25faeaf2544 \\\n    --hash=sha256:bf163cc701f3d4ac43ba7d97771bf5fd955220ef5500ef3ee847bc0ecfbf4ec1 \\\n    --hash=sha256:c147451b4a58e7050f7f7394e6c467867c84161560001f9ad4fb2d1446743946 \\\n    --hash=sha256:c172db893e516e1358e65a95ee20b7ce7173963eefe318b6ab2a2220688b999e \\\n    --hash=sha256:c1d60eafd9c7e8e74abd03a5b00df44e7febfe6d9b89b559c0a6551eef0699d4 \\\n    --hash=sha256:c2c30484dd1417ef98b51021ffa2cc0d7f3c78918adaaaab7e70817335ab3e02 \\\n    --hash=sha256:c32e26310cc10e547f53cd13d39a369034f69dcb7d749d5cb0e5f67bc196b6ba \\\n    --hash=sha256:c5ed596aedb9c42afd3fe0aae3117725378ac73d2cc5ddc735056fbdb96c5d02 \\\n    --hash=sha256:c8859a013ae0de1074660992139a1a440df3e6b219b86cf0d3f11c2692bb4fe3 \\\n    --hash=sha256:c8c4478bef6d57fcfda15dae461ea3c9f06aa7b257c58df3f2300174ccbb185a \\\n    --hash=sha256:cb11a971a3aea10f9b8373be628f1df932964fc6c6b174516d318a48c3ac4412 \\\n    --hash=sha256:cb131d775a1573c1aee66656bd78b023577bbdb6cb8349a07773bd4f73e68a6e \\\n    --hash=sha256:cd88b01f3d37b7a2a34f91d98f14720206f1ea3d540843fab2d649dd5fb91fec \\\n    --hash=sha256:d05e94cdfe0d15d0206f970722d2554780ce562787b21b218b275447f8751319 \\\n    --hash=sha256:d079c0a0135c36e7beb6f1c88087c8f108dc5891cdd0b5eafa778421bda70ed2 \\\n    --hash=sha256:d3112585250b199296c26ca6e0131640b6a8d01bab8b232d2eb3763ed469de11 \\\n    --hash=sha256:d418ce2af40c6bb685b3f663e9e8de27cb0a22431d8e88a167348d7f01878073 \\\n    --hash=sha256:d51db97c96384fbfcaf8f4c65922183a68b94f891c3c10c862ef5f6df2adbb1f \\\n    --hash=sha256:d94e44be379e569758fee8a9a58431cfc3c2598c708b92b1cfe96c66b4c94aef \\\n    --hash=sha256:dab9ac5a67c8d1f070c00fa8fccb7cbd1b8dcc1a8d6b42f37540df9b3d4cc603 \\\n    --hash=sha256:dbf53ae2601b7fd5a93c3944deea3a78d40f495226d582c35ef7a433425ce2b2 \\\n    --hash=sha256:dca3fa8d8a0a26679862eccb0b1a9151b2b9f1cd2c212e7a6335778faaff5833 \\\n    --hash=sha256:df37b620684e19b5e25724412518ccafc3b1a49cdac706fdbd2f983fad943450 \\\n    --hash=sha256:e1cc2bfaee8c214f06080a7c7d5772419b8a1108e8e5349236189811823fb02a \\\n    --hash=sha256:e29347c142cf6e99e0dff5e2995ead1d50fa3b51bf37a7c726a7ccfe5419745a \\\n    --hash=sha256:e4f5cf4dc72a71c4cfa9751b4950be22f733626670230d46e7d606592aa22d59 \\\n    --hash=sha256:e724a7b6091f0b1ac064f9d1b15ff9ec52e6033a86cdae649e5f086e32a3c0db \\\n    --hash=sha256:e87046c8ff77a8decdb6a41d8ab25824b47531b2da933aeab0c1e21c7acff329 \\\n    --hash=sha256:e95c8def4b81c5d68d5cf1f54c07acd7c0d2577af244e5b6da802120825737c6 \\\n    --hash=sha256:eb324e2009fb54db30a071dad7caf6998ee2879c4704007efb244514dad1fec1 \\\n    --hash=sha256:ef60869969180ec2464f1349aff07138ae35ca2200f0946cb3552e49e8f301a8 \\\n    --hash=sha256:ef692a24087a699c0a4a26af45e746e0c1eae2116f6d8a5ff91d8aae2b867b45 \\\n    --hash=sha256:efc21a454892828368b11c2c780de0ff8bc991f73f6b99c6b66e56205470929b \\\n    --hash=sha256:f001b571ead90ca1770f1e616db255351a1703317f20374c361ef22f12c06d09 \\\n    --hash=sha256:f2a7966bda23dd85051f1661ce0ace38d6890e05ec6c357ecae9d2479cba377e \\\n    --hash=sha256:f2ebb54b3f932210503072f09974b4fb574d823e497a944adfdcd140a6a00255 \\\n    --hash=sha256:f2ed8b64dc0c651c0f5a9c926777719770021251b8f336d97c4b80b660836ce1 \\\n    --hash=sha256:f375db73a39f5cf83696d500e21a67f418dc9a988955756f254be8f03b7b3651 \\\n    --hash=sha256:f59c7673465908cbe506117176156c127f29f917677afceada34957179221d91 \\\n    --hash=sha256:f8d40ce41991e9d56fab4f5dc4a51fe59bc3b5c77c27f4b148963064d00232e8 \\\n    --hash=sha256:f9033b43f511f27547c557dcaba0177649e10a3725336ccd2cce0fdc1dc4850d \\\n    --hash=sha256:fba47bc2c3d7303c3d027c6cf4d07626c37b1314ac81f5820c31032e0ca1f677 \\\n    --hash=sha256:fbdc5ec49f9ca3cd24955cf3520b10a4d4c901ba2572094c84274e9e7eb30534 \\\n    --hash=sha256:fce9523df31cea6284f3e2c479876750d7687cf671d7b25d32b19effc0e86441 \\\n    --hash=sha256:ff75a7537413a86e7cafe98e0e1d6e3dc4b15c6349896e7d5c6b881bfdb6d550\naiosignal==1.4.0 \\\n    --hash=sha256:053243f8b92b990551949e63930a839ff0cf0b0ebbe0597b0f3fb19e1a0fe82e \\\n    --hash=sha256:f47eecd9468083c2029cc99945502cb7708b082c232f9aca65da147157b251c7\nalembic==1.20.1 \\\n    --hash=sha256:83490def1f723413db5096591f7609ac52544805be93849170088ed04f5a2e0b \\\n    --hash=sha256:9970712cfb81ea26c8658d378aaa5b8f6ff9146e5bb111d70497c164016cf598\nannotated-doc==0.0.7 \\\n    --hash=sha256:0a30ef8f5322a4173720ae6712dc9a5e58f5a19868f3f167b4b5778db066c2b5 \\\n    --hash=sha256:6bc31bbbec6dfaaedc1676dbc11dbda96fe22a2b5c400e9ebad113fec44a9dc6\nannotated-types==0.8.0 \\\n    --hash=sha256:13b2beaad985e05e2d6407ee4c4f35590b11f8d693a258a561055cac8f64cab7 \\\n    --hash=sha256:f072f4d804ea359e4eaf198b1af7a8b0943881a87f31bb764f8bf219bb9419e0\nanyio==4.16.0 \\\n    --hash=sha256:59bb03251907983d1603d27c3087ddb1e93299ea2163adcdba37899a4fb12ffb \\\n    --hash=sha256:c66ae634e0b8228396b801741beb3294326d4b6102f7bba4041c0dfb58c29026\nattrs==26.1.0 \\\n    --hash=sha256:c647aa4a12dfbad9333ca4e71fe62ddc36f4e63b2d260a37a8b83d2f043ac309 \\\n    --hash=sha256:d03ceb89cb322a8fd706d4fb91940737b6642aa36998fe130a9bc96c985eff32\nazure-core==1.41.0 \\\n    --hash=sha256:522b4011e8180b1a3dcd2024396a4e7fe9ac37fb8597db47163d230b5efe892d \\\n    --hash=sha256:f46ff5dfcd230f25cf1c19e8a34b8dc08a337b2503e268bb600a16c00db8ad5a\nazure-identity==1.27.0 \\\n    --hash=sha256:6a4c50e25e8e9a47b324a95ad024897e56cb3c6241e0094e93b126a2bf71edc5 \\\n    --hash=sha256:92fd2a93c0d2f777dac6c04e5fd7d5734f6643582b983544ef66b4575844e46d\nazure-monitor-opentelemetry-exporter==1.0.0b40 \\\n    --hash=sha256:304fcda99499fb679e701d0bd034e3a8787b146548fd05154056fd0453796303 \\\n    --hash=sha256:4727aff433df0fe991cb98a8a7d51358d67bc59908ddd9c024b2e916c854053b\nazureml-inference-server-http==1.5.1 \\\n    --hash=sha256:a68c36b4f45d6832418d3774d3735e3e689f59bd6a60e7a614e2acf889c25f60\nblinker==1.9.0 \\\n    --hash=sha256:b4ce2265a7abece45e7cc896e98dbebe6cead56bcf805a3d23136d145f5445bf \\\n    --hash=sha256:ba0efaa9080b619ff2f3459d1d500c57bddea4a6b424b60a91141db6fd2f08bc\ncachetools==7.3.3 \\\n    --hash=sha256:32305addec0581cae6d4f7952d01d078dbc521f922650eba395b9d25b7481843 \\\n    --hash=sha256:46e92905f580cb137c499b9ec6acd73d569c2c3542ddfeb286618685e55cb340\ncertifi==2026.10.19.post1 \\\n    --hash=sha256:1324c476b4811eff41a8bc2122cd0bbd4d9c7234c725446d99ab1612b3a7fdd2\ncffi==2.1.1 ; platform_python_implementation != 'PyPy' \\\n    --hash=sha256:046bfc24911b37851ee1b51aab8bffe713d89c68c6a057b09484ce9fd5f69b4e \\\n    --hash=sha256:06c72bb76605a4b0cd0aad6930b69d4baf7dd5d806cfc409b824191099700e66 \\\n    --hash=sha256:0beceaabe56af686895136a2de78db54ecd8e4046b236b8fd6d6cb61389e9bf2 \\\n    --hash=sha256:154852545011f779917b11c78db2358d095da62a9a172b78ad0a583ee5adc0d0 \\\n    --hash=sha256:194cffa889098ced9976c3fc6340305e43f6303657d298da55366907c05c22d6 \\\n    --hash=sha256:19ee6127ee34de7d83ce3d371ebc5ed91addbdcc39f9ab15ce4eb35a4e534971 \\\n    --hash=sha256:1a18a57b58cfb21fc28d72e876acf10eaed67a1ed96226f92af4df681d571c4c \\\n    --hash=sha256:1aa5645c30469b09530c4ebca77ebf8f17618293c58f8549cb1a543a50236e7d \\\n    --hash=sha256:1dea0e4d7d4f11f619fe8c1d76caf49e24405b4b5743c0e3be16a500ecd930c9 \\\n    --hash=sha256:208f941bb9d18e768138677f0a6d2ce01f590df56043dda1df1535ac57c88517 \\\n    --hash=sha256:210019b6c7cf07f081b4c54635c8cf744377001350e29cc0f81c4377b4797735 \\\n    --hash=sha256:246fa40ce8645a614ff682e0b70f37134e460eaf93a775e0cbe3cca585a67a80 \\\n    --hash=sha256:25792eac27877609e7bb06d42ff88278a6624fff2ba9bbb523c09616b117e80f \\\n    --hash=sha256:27350daa11d4f10c540e6e89dada4c54feb7256ad03e9a4dc075ebad7ba360d1 \\\n    --hash=sha256:28907ab9bfb6aa13184cfc17c6b8e1023c5ab6fd7076d8c20a35e59fe04f8f29 \\\n    --hash=sha256:2ae64be792b8966f2c69538199728b290e34726562896df1e5dc8ffd8d8188e8 \\\n    --hash=sha256:31348097ff5bbe827ccc41795d4dd099d9f0625e7def00ee653c137a490c2a6c \\\n    --hash=sha256:3143d81e29e1e20a9ce10901ec369012947876596f75a222235965f2b7ae832e \\\n    --hash=sha256:3222ba5d678f80a030e6afbcc33dc1ae5cb45facabb61cee2c7016b8432fde48 \\\n    --hash=sha256:3311ed60d36f83378794e1009ac6258bafbf81f7888b4caa7b35a521e3f95813 \\\n    --hash=sha256:334644fbac4eff73d985a17a91226df55d0f394160c4cfb880e084c8f7161cac \\\n    --hash=sha256:34e261f78cb6ceaaa36f42f2613f4380d94d9c759a9c73c769ee6e0247364632 \\\n    --hash=sha256:363e05fa78e15116c3c32c210ee36884fd6b9afa6d440e47112c3bd511d64cb6 \\\n    --hash=sha256:398aff33cee2767e3e781d2554c54bd0dff386bb437581e0d8011fde1a942ec1 \\\n    --hash=sha256:3d22a20b1fb1632cc72c22f95f7b0d2961c3e1c235f245ba4c606c4771035659 \\\n    --hash=sha256:42a494cee34437f05546455144f2b5d9ac09b1face62bcfce597d2e521066688 \\\n    --hash=sha256:42e2f76b9455f5a9a844f770bf3e200ed3da0e15f5df3db9c31fe80b04b3d004 \\\n    --hash=sha256:42f6930c31dc7f50732c9ae793c2786c7b6b044195967bbdde40bb9be81c4cc0 \\\n    --hash=sha256:456a61fa52d579ebf9df2e9552ead5129855dbaff6c1e5a9b1bc408809bdc062 \\\n    --hash=sha256:471cee653ae88de62096552e6d24ccb4a5adb8c8c9f10b5054d0122c15bf2779 \\\n    --hash=sha256:49cbc70e6542d4ccccb936558d1064a8012541e78f821f955cff24e357776c94 \\\n    --hash=sha256:4a7c934f7360e8cd64fe9efadcbd10c7c6364f531e432b9a4bf5ccbc9e0e8b50 \\\n    --hash=sha256:4be96343e422f2dfcd12ab5c9f5aebe03f82f737c6bffeca6830b3875cb44aab \\\n    --hash=sha256:4f42141fc14250de6dde5ee7ea4432be017252d91f19c5ad043c084cea629cac \\\n    --hash=sha256:507a24c282e0f42f8ed737cf048572cbf580468da5555764a8331735e9c736b6 \\\n    --hash=sha256:51b31d1c98274844cfd7838ce00bfc27c7423a4dc00fc0772fc3331c2cc90676 \\\n    --hash=sha256:58acb8ab8e295e6c5ea12f888cbb13cf21511ef2a3303a23f4325c29d17fe5c1 \\\n    --hash=sha256:5a59cc1c4442bc3d5c703bf720b51138d0bfc173618807c9ee2490a7541dd3d9 \\\n    --hash=sha256:5bb4e7ea95dcd6a014a6fef62e62467d67d8e582326443f3d68e71d6320a9fcf \\\n    --hash=sha256:5c58fe613dc5e5336357eff555824a314d8e43282600435c8d1cb6a7a2fedd13 \\\n    --hash=sha256:5e7cecbaadb83884793e05828cee59b210b24583b9c7425d0ba6a754fe22eb4e \\\n    --hash=sha256:616f097f2fe415bc92a247f02e11f634e1f9e9a83d327e3c915c15089c87869e \\\n    --hash=sha256:63bbfd5ded17c4840ac07cd8f1c21ba9d9708141f840b324f422f41b207e3973 \\\n    --hash=sha256:64faea20f4e2613363a1a9b9c7dd73058f3ecd00133a511e72ad7c511658f527 \\\n    --hash=sha256:661c298b4821edebead0c91edd2b00374d67ad7c5a1f7a91d4442633b79d6a72 \\\n    --hash=sha256:68e62fe11f30d5ca8289242866f0a5291402d8529ca2178ab8afc5c9694ae890 \\\n    --hash=sha256:6a8dddef476fab96d066d578fc88526767b836ab5ab21754e1d5bf3879c31c7c \\\n    --hash=sha256:6e192623c49c94421616a5778fba35cf0d5a8d000650c1967ef4448ee5cdd990 \\\n    --hash=sha256:7225e4514edb64eb6740324353e0da0711954fd8d7da4576755b1c6e09b697cd \\\n    --hash=sha256:75f80557d1389eddbd0de2681f6a390a0c5338c31ddaa821381c203fc3fd50d9 \\\n    --hash=sha256:770de9db11e84213beec501cfcaa013b019820ca881e03344dea5844f7876d94 \\\n    --hash=sha256:7750c6449dff7864bb9bb27ddfb0267756189201a3afc911d82b3caacd70dfc3 \\\n    --hash=sha256:7bde5e4cc5c10140859842b9d383af292b22639a4dffb725314baf45968cef80 \\\n    --hash=sha256:7ce713ace7c0e4520535b42b77eaa742c16dab813978064913e5a3cf82973b41 \\\n    --hash=sha256:7da0c5eff80f0197f3b3d1232ec5a682a9325f4ae9016a78f5f5ca35f9ced1f5 \\\n    --hash=sha256:7dbb61fe3a7699468030f71bbe5f8a0e326a151daa91beb11a6fc1f980c55e1c \\\n    --hash=sha256:811bd1e21d32de12efca32393a0ab3f5133b54fce9bd44b8bd77ab07da14bf6a \\\n    --hash=sha256:8ef53b2de9bcb9197d31854256575d59dbac0cba72ac627bb291ef5eceb74be4 \\\n    --hash=sha256:937c0052c05a31ca1daf18de3158eed4dbfcb9cc107adbea227728d647be701e \\\n    --hash=sha256:9d2055050ea716bd38b7f7f1579c275386646b4894c155a3e2f3cd62ed41b7c6 \\\n    --hash=sha256:9f8d177621de5cb38ee3e731eda45d421db093ec0739f46a5594babda7987a98 \\\n    --hash=sha256:a2d7755bef5a12ed488f4ef1f1b69ee9191d7396083b755a5d2295f6edb4768b \\\n    --hash=sha256:a48d62ab9d6f4f98c983223a547af44be6ca3691074c31cecced6facd3ba2dc1 \\\n    --hash=sha256:a4f00aa42f75d6e4595e8866e748cc1705adc0cddfeb2ca86d0d03993d63ba03 \\\n    --hash=sha256:a6e721d4b0e45d5b65e87534470e67b18dcd092c83f68fba09f152b9cbc061af \\\n    --hash=sha256:a730a083190634c65cca36ba5f489531576ebd79bcd5c8e172130f6453127231 \\\n    --hash=sha256:a931079504ecc49efed7744c476a5c343a92fabf66dec2db95edb1b2fdc770e2 \\\n    --hash=sha256:aa9511c62d14da7aacc9b4bf51f3f697a621e83b2d6919008243c3aad168eea3 \\\n    --hash=sha256:ab36d55f9ed2d067327667c2fea18dda018eb628dd6347aa01dda6cf1f5d3836 \\\n    --hash=sha256:ad2c86c495b899d862ea0f4b42891b8713a3bd45dd4105c7fd51c2a72f39f3a5 \\\n    --hash=sha256:aeae0e330c9f6acd681f647d46cefd30c29f93e3392882e792e82080c9691399 \\\n    --hash=sha256:b0431303acaea1089ad4b3e9ce4e6518193def1118d4073ca848635ee4ea2e96 \\\n    --hash=sha256:b5bdfd1c873d4e093aabc0ca84c4ca6dbc4f752afb5c86f146d9742580c9da2e \\\n    --hash=sha256:baed1e86cc735622097354b9d1281406caf42ff42a886d29faa8e8d1630333be \\\n    --hash=sha256:c1453022f490d2459a11819d83ad1d586e9ff65a12ac3e705ffebd46d3685dcf \\\n    --hash=sha256:c26608d2222fb1e94487e4a387d85f13eb55d5ed725cb25a0c589ac4ee60e7bc \\\n    --hash=sha256:c7659f22557c5a0bc4855cd635f55edec690cc008a40768527762cb9fb263455 \\\n    --hash=sha256:c8c69575568085ba0b1b10c0249d779a214aea6f6522e949a0fc9fb0fcb449d0 \\\n    --hash=sha256:c8d2c9fd1f2d16f780d15127abb050d13d1a76c03a4bd87d7e4980e45e511e12 \\\n    --hash=sha256:ca82be1a1d406ecfe1d25dc16cb33488e5a16bf4438c9fb590484ea29d92478b \\\n    --hash=sha256:cc572dace3f60ef98d7b12ff411d20f5362feb31a0439eab0085bbfd349982d7 \\\n    --hash=sha256:d18e5ac0f2f03f4f518d3e23db0f0cad7faa1da8620e9c09461d443bbf6e6692 \\\n    --hash=sha256:d28630f5854ab07ab1fd4aba756de52326c82e6be15d414b12793f1975048b54 \\\n    --hash=sha256:d9c275eaacd24aa73f94ffd6de08fc3f932424d8b6c376f4bed7cde376fe7bc3 \\\n    --hash=sha256:da0e573f9f97159390c89d9f1a9e41908b66d408cc5b58d08cf3847d844c531b \\\n    --hash=sha256:dd31f52ea1086513bb9df30f8fcee9b8918323ae067a3d5b78bc826a000712be \\\n    --hash=sha256:dddad92b554513a31f272570678ba307fb9f618f05e3d4a5eacafff9eae03e1d \\\n    --hash=sha256:df423d40ee8654634421812bc3b196da3f9bd7d32929da813f8394c4348a5358 \\\n    --hash=sha256:df913725b79db7bcf03448f36b7bf8815363417d5b58deecf9305e3e30f0f21a \\\n    --hash=sha256:e0bcb7e0f677f543555d2adff3bf19c05f66cdb4796e5ff602442ab2fe3c4ef7 \\\n    --hash=sha256:e2d65b31f36619cda3999b78b2aa9632e76b78448e7a56fc4240824200e7c4fc \\\n    --hash=sha256:e6e8cff14d6fb0be70a09c0bdc58096f501952d04624ebf867e0e56da2df8960 \\\n    --hash=sha256:f16c709686a78c727bbbf059f92b0bf41c6fc60deec706d2dc19f529175a6125 \\\n    --hash=sha256:f24fb43132a4c6b4cb4eb029492919b2db645be6808d738f244fd146c03c32cb \\\n    --hash=sha256:f53e442b08449d42821fa4a4fba000095af9f62742a500f978a9f557ec44339a \\\n    --hash=sha256:f5cfbc5fe74540d335175b656c725d74d90e3730c626d92575eea35029d9afaa \\\n    --hash=sha256:f81b3b8f3d4e343550fa4baa0e479bba9f2d29ce9c2e9b51d1ce1718d7442fcf \\\n    --hash=sha256:f8ec5e643a9a937f64e1999eb9f75d072263751912dc5cd06d3c85f8f44be7c3 \\\n    --hash=sha256:fb92203a88b3d3053034db775110081c49d28be6551923805e039924093761e4 \\\n    --hash=sha256:fcd22650c908d7b7da162bbfaab594a1227a15d1643a98c68b122ac642fa2264\ncharset-normalizer==3.5.2 \\\n    --hash=sha256:01077390b03f7988f11d700a2194e69b119741a86b1a638b1db88891e3eced8e \\\n    --hash=sha256:01b0c0d2262a9e28e8484a278c7e1b5d650e3ac8cf2683d2967e25899f208bdf \\\n    --hash=sha256:04851f73ae72b8413dddadb16a49dfee95263553741fd42d546f7d66907e6be5 \\\n    --hash=sha256:0521c5665880b33d603717defa76c094048900010897909952397feb3039da56 \\\n    --hash=sha256:0774bf9bf620249fee3e0b8b9fd3065de213be30f3aa94ce2494b3b638949e26 \\\n    --hash=sha256:0891b9d3903c5571c03771ca669a4b0ec5618ca722a5c957d3d29cd4e5062848 \\\n    --hash=sha256:0c951d5e6dd9c2ff60609476752bee49da4206adde960ebc247766937f72e718 \\\n    --hash=sha256:0fed1d06615f022ee3b13caf5e8b180cfea32bb2c5aded8a9d44277afc040f93 \\\n    --hash=sha256:114e4d0c92d618409ed82a99e22b5c5e768fe995f2973f78265f4524f49d4640 \\\n    --hash=sha256:11912e4bb14baae7c5d8791aa55ba0a3a03ec6729073307b0f57270abaa713d3 \\\n    --hash=sha256:11a4d68a6ecda3292cb1e50239e111543ba5d709bb62a6b4ea1afcfa729d8875 \\\n    --hash=sha256:124fbf1a8ff966d87ae05bb8bd45a71f966055ed8bba320d0c7cf450bc5f4d0e \\\n    --hash=sha256:1461ac396c4fdb983a675f20aa555624f0ee18ac83d832b9244ffff3d8055275 \\\n    --hash=sha256:1503bccbeb36d5527790c3930327704c39af22de3112f1b1666a9f3ce15ee204 \\\n    --hash=sha256:15bb4005af6320d259dc7593ca84a38d7fe06a421dbcf7b910ae23979101e787 \\\n    --hash=sha256:15c44f7edfd477b06f517a5cc317fc1707edb9de2c865f43d4b6513907473234 \\\n    --hash=sha256:16fa0eccf81304b79c5cd87f9271c3b85dd9dd99245e4422ae9c0dd45e0f99d3 \\\n    --hash=sha256:183b88127acdb4fabe59d951ab424faf1af7b63cdbb5f776186c1ea2ffcaed98 \\\n    --hash=sha256:195c26fb65950f8fce54e26349852b7bdd7c5f120aeefbcc440b8a20faaed4a3 \\\n    --hash=sha256:1afb975bd5d68d5ce9f6b6d44fdf2f7e34b895a35e95708a7a91b20a3b51d187 \\\n    --hash=sha256:1b4cbc7c3491ccb4aa17fcd8165649d01cf39f76de1696da8631b5f71b85401d \\\n    --hash=sha256:1bc0baf5ef96b6ede57d47f4b8fe4d9d84019c3bfcbeb20a41edc6a6ee341f1f \\\n    --hash=sha256:1c50fe28bbc2ced33386f298650d91218076c05420e6cbd790b913adc41659e7 \\\n    --hash=sha256:1db38f4c5496827c1a501846d64d14c3b80c7e6714e406cd7dc36a9899fa1011 \\\n    --hash=sha256:211d5a3eb6af8f513b8d4ca19a8c1b7accab1b5f0d3175f9826b03c1a920dc1f \\\n    --hash=sha256:23851fb4e1b85ed3f6c2a27b777cdfe2e19fb5b38429a8faf38c7542b7665869 \\\n    --hash=sha256:254eb48b9fa5ee9898a3c445825a1f340fe53712a098904b39b0bddba8ea3cb1 \\\n    --hash=sha256:2625388c6c754520c37abaf3b41eb34d1cc4a373f457898f08606c8e362b891d \\\n    --hash=sha256:281cb91036248400f4cc957495cccd44c275c2e0c5854f7e45ac5cf7dc193847 \\\n    --hash=sha256:28a15fdad492a99b6eccfaaed66ef3f74050680545ea61ec8b2f4c538f1f1320 \\\n    --hash=sha256:28b4f0d66fb834ff90f28209ac7bce77868c45d8c93e26f906709d9b7c2e1af9 \\\n    --hash=sha256:2a925889534b3748302dae5dead07cc13480de1dac3aea80a941b729b471ef93 \\\n    --hash=sha256:2b7b3bbfb4fe8ef40600792d762fbaa9057559f9d3fad209525b7a22b99e91fd \\\n    --hash=sha256:2c9ad19a6cfcd5ea5c0d41161d22f9df1dcc277e9bef2751391334546a314c00 \\\n    --hash=sha256:2cc961b171b3f3440f410489ab3573e86aea8736134ebbb40ea1338b7f0831bc \\\n    --hash=sha256:2ce45c6627b22c47e390bc91a41c3d13032192e699fa0bea96e9671b373d69b0 \\\n    --hash=sha256:2e06a3a98f916dd41d27f3105e02e7a40181c98c94b9158733d03a6f80506c09 \\\n    --hash=sha256:304d5463e65a35d7bb0850550e0780395395f6fcf452f04db7d5ca7cecc425ac \\\n    --hash=sha256:304d8e4d493af723536393eee0c689eb7813f4a474c8b479dee63f1fdd98f621 \\\n    --hash=sha256:30fcd120b732aa79317f08dee04d7de0847822e4cf7ee0e9f445bb958832252c \\\n    --hash=sha256:31f3930700408d211f13378ccbe1c40845d8da54bd0681fac3a9b5aae81c7aa8 \\\n    --hash=sha256:34276fd796040bf0993ab33a369aa572e6979c7aab225a88893667ad8eac8f7a \\\n    --hash=sha256:355ad8011081dec5412240c087a9a0c9d4d5039f3ed11a3f13e18c2b29b56c51 \\\n    --hash=sha256:38a873987f3be698494da8b2e3085e29da02da7b633dce73e79c699a113d7bf0 \\\n    --hash=sha256:39de2a259fc954455c57274dc94c79d5842774e1247a016aff30bc0efed0f4ef \\\n    --hash=sha256:3d14b50de6bf4d0edf857a9386836846f982b8f524e188e2e68b96d702bcf4aa \\\n    --hash=sha256:3d21b8b13c7592db2ac5e544a6d83187b995257472b0c9e8351b6d507ae37ed6 \\\n    --hash=sha256:3d31298449090ab8d47b7b1b2a555ff73cac7ed438a08b7ac160980c7ebed649 \\\n    --hash=sha256:3ddacd27458c45bdacd6bd6db644bfb730efbf9e830310186e3045c9c5be8fb2 \\\n    --hash=sha256:3df041de8887954562c9b261cba85ca0e9ded74048daf125f45edcfaa4832229 \\\n    --hash=sha256:40ab6bffa02ae10a0581e6c198be7d2d8ca5c2a0c64e4ed3465d766df457573e \\\n    --hash=sha256:4275811936e2f06feff5e598fb42a1b7ae852da8e39605211892b56b81a34efd \\\n    --hash=sha256:443eae2bf318abeaf6f15d785138f71fd6de770e99a92158b8b814265e079115 \\\n    --hash=sha256:447441e76ec720b15e64418d32e092297340387053047c7c694f579efb0ee1d9 \\\n    --hash=sha256:4495c5002a7b28557e7e222e77e0b661183e432b7d6d2e788101e3f240e05b8c \\\n    --hash=sha256:44bd4fbb29dfbeba60e7d2bd000c59e4b21ddb3cc53912b14048d37092706d7c \\\n    --hash=sha256:4685902cf26edf013ed7a3da0f426ebba7a00ebb9541386d835afbf002c11cab \\\n    --hash=sha256:498dc3188ca05a68231ac3fdbfc7f57eb67e1343c30e0fea17f8218c1599b253 \\\n    --hash=sha256:4c2b5031f63e331e3839b40aed2dd6f191e9c07edbde303e7876846ea1946995 \\\n    --hash=sha256:4d48f2d08b9de5864e2c8744d4461b862fb149a18274abc8b698c45975573438 \\\n    --hash=sha256:4f87960d57feabfb618e4e0af6e7371645fa26a277860739d6e5d6e0012c92f0 \\\n    --hash=sha256:50e3adfb96fc189eb27b1cf62d3b598b89b4bb0420d93a3d3e42e137409011be \\\n    --hash=sha256:51cf45226a9b588d0d2b4880c62d686934b63ab0bd79ca23ab0e9762eb27441b \\\n    --hash=sha256:52aa6992700996af31f375de0c6bacd402b0097fe40b53c426b9f51a90ebabc7 \\\n    --hash=sha256:55ea99acb17b9325618de155a0cd6a2e8f5d10be008113e1d433bbb58db543b2 \\\n    --hash=sha256:56bc200a365efb37383b7852e4cc5898d3b2da5987289b543956cf8cad71018a \\\n    --hash=sha256:588461c2e8384d309bd63e5826019b6977bc66d629b99ac8737bb795d7b2cb5a \\\n    --hash=sha256:58ca3755ee7ff7f59b57789ec9833c9de9ea275405cdd240eda1f193112e398a \\\n    --hash=sha256:58f361dcbab699cf8f42db3f47c8e7fd1036f138c23a5d08de9fde5f425a730c \\\n    --hash=sha256:598a11a2c7ebaa5334bf698bf29568c9c390abac6a154d8170fedecd1cea38c5 \\\n    --hash=sha256:59f63901b0031c3136cf64704dcb21de0bbae62ce2c9529bc39d27665463de37 \\\n    --hash=sha256:5cde776b7cc66e4f6c99612cea4aa7269aa65863f7a15841b2c264f103822f4e \\\n    --hash=sha256:5e2b6b57e9733d39f0c9fd3185efa6b8e29652c4cd8fe94180272cf6ed9a78c4 \\\n    --hash=sha256:5fb29fb8cd1a46c27a1bf9613ad5ec2599310d46b4025d9556404a6b6a292800 \\\n    --hash=sha256:6045373d5a89a5ec71afde535db987ca28e76dfa276c2d4c818265b375d4b055 \\\n    --hash=sha256:619799369eeef6366ed3e8755a5670f4f2f0fb6b30a0fd7264dc0fdc2357058e \\\n    --hash=sha256:62588a277bfb59def052abd940703fa35107152bf479781a878617d60faf8fb5 \\\n    --hash=sha256:62603db9a7caa0802eaa28c1c46fecd7b3a263a774069c24c3c28c302448721c \\\n    --hash=sha256:65cd72beeeca9d3aaea1201e5923859f308f952f9c71de93f06063c79f0f7a3b \\\n    --hash=sha256:68eb192d85ab8e5f6ec69c2bc6ac0179fbf04a5ac1569d12fbef74883fe102d0 \\\n    --hash=sha256:6bd128f206a7752ae1f2ab6c61bf8a24ba28913a10df8b14c2637b973ff97a80 \\\n    --hash=sha256:6be488a102b8cf28d0391d8c4ba7748938ae28b78ad901f8585520fca33ead1a \\\n    --hash=sha256:7218e8f32b0956cfcd048fd42d9d5779809745ca1d86113ca56f66e7ae1549c4 \\\n    --hash=sha256:7441d755b7ab94f8d4eb3e43ec05482d760842fd263d003a99102d742cd835e2 \\\n    --hash=sha256:749e97e1b32313717a565abbe321bc2190bc8b35f1a67e4cdbc7c56c8d8ffe58 \\\n    --hash=sha256:75a3ceed0724d625d64b86ca20aba182e4df462e04c2414fc941c0f523f06aac \\\n    --hash=sha256:780fbe7cab297b81dad9fb8dc5eb003c0468ffb0d9e5f65068c53a34661a96bc \\\n    --hash=sha256:78456a747de8dc58360ffa581f30a002baf5aa28cb262536545e91f113ed7639 \\\n    --hash=sha256:7967d08cf06dee78443b874f98c98036f624f3a4e73e11f9f64f5be4d25393cf \\\n    --hash=sha256:7a881931aa470808df94a8c380eed2bbbc76cd9dc622310f99665658c821eb6d \\\n    --hash=sha256:7dcd882da75ef9adf94903b1e3b9419e8aa8fb4c7396822b834b9ef7fb96954f \\\n    --hash=sha256:7e841fb9010836c992c9f12fcbd43a831de93a5f726fc1ccd8ca1d0268c5014c \\\n    --hash=sha256:7fdde2c9fd9e3eca40631e024664cf2584272cc8f96308cbe5fdfc930f51d8bc \\\n    --hash=sha256:8024d00c3faf3fc0c16e07a69f4405e8eac7cc0ab15f65fe6cf43827c4cf72b4 \\\n    --hash=sha256:80d02b6f04e92601a081dd97b23d3128033098bff5d35d392ddcc0476ea11253 \\\n    --hash=sha256:838dcc90063569a0448120554591a1d6c4a4ffe11babf048908793154ab86ade \\\n    --hash=sha256:849df64e889b2e17230d58410a03dba311a65b163508fd33679b2b737d4b7858 \\\n    --hash=sha256:87475fabc8d9996fd9c27debb395e642e8c838d78a00b6e932227a0e06b81e26 \\\n    --hash=sha256:87e50a3e7cb90af586b6c5faf23e302a970415ac73bd7bd90a515a04b427ef96 \\\n    --hash=sha256:89b53f3cda69831909888e0494f4fa0bcd3537e3e138dabeb620bd6ad946bae8 \\\n    --hash=sha256:8a893cc101149f80a653f82062ebc95b34525a2614382e1da5458fe7c6997249 \\\n    --hash=sha256:8b2bfab86aa71ae13aa41a6a26aab338e0db2b8bc75434b05aea89e011ff35a4 \\\n    --hash=sha256:8d86d6fc60743dc916eb79e2eb1ec4818e21e427731543af40a3021851174a13 \\\n    --hash=sha256:915563965d418f986e7e145accc592eae9e1a1be3566ff98a05d7a9ec42a76e1 \\\n    --hash=sha256:92888bb3187c5ba50500b00b3b310c9f2c651709d28036077680cb5255450a03 \\\n    --hash=sha256:93223adc95033dd47133a46ccfc316a0139176fd79085762e27202ec56018f03 \\\n    --hash=sha256:9373ad13ef0d2c0fb761e04e55bfdee5a08b52cef2c882c8fbe9935b1517152e \\\n    --hash=sha256:9409a8bf35cf78353942504b24a57de3d75b708997a1e4bd8db71ac8633ce364 \\\n    --hash=sha256:9b7f416ff0978e2f2249330527f0ad6fa02f4932e6199692d3b52da2048c19e4 \\\n    --hash=sha256:9bde855991b7e362c146535e3136a50bfaffc0487d38b33ca7e5edefc6e23849 \\\n    --hash=sha256:9cae88599c7219005d879f98e5ed53341e9a122af585e1091200358a3003d2a0 \\\n    --hash=sha256:9cf9b1a857e25c4baceeb3624e92a56df3668f398c4acba74e174d81fb4d1d3a \\\n    --hash=sha256:9f56f72050826f63dcee7a7f55b0a77168cb3bfc553fd405e7f8f9ece75a4036 \\\n    --hash=sha256:a090bb2c68df85450502e3e20d665e3a5af9c65a84d6508ed477badd49166fd3 \\\n    --hash=sha256:a192e2c40070d92c3ccf777e3a5c4ff515573cd2bb7ed0c537fdadbbec5bbf21 \\\n    --hash=sha256:a19a731138fc27d5682277d3b9df22855cea1239bce7fcec5f78f42ef2d1f3c3 \\\n    --hash=sha256:a66c3bc5ab1f0ff2164fc9965ddd611ff0802173f4b9d24554c563f6ab7e1d6e \\\n    --hash=sha256:a815775b6c38d4e0ff7bcffbeba67feded90202bb6a226b8dd35f1c855217413 \\\n    --hash=sha256:a89012d6d5476ee112d20d998570ed58df2260a852afb1758809cd6900411d21 \\\n    --hash=sha256:ae4f5fea5b8b8ccff88238cc8569303e5ee95efae67fa62922a311397a71f346 \\\n    --hash=sha256:b6856554c4f44d79fc2307d5768854310a8f0096e501c75637542c82292b0429 \\\n    --hash=sha256:b6b751274acb69d77b3323d6b7dbaa3c7fdfc1eb829b7eb61d262f32e1af9685 \\\n    --hash=sha256:b736353c0a625bbd5fcec108576e2385db3496f4f771f785ff32e108d3c3bc45 \\\n    --hash=sha256:b7fd005a73d9e657273b7a10dc71a9e03c8fb9ee6999798d6918ce095b81ac7f \\\n    --hash=sha256:b91363207bd9dc966a691e959bb47f64b30f7ac4b072be9968b366982f7db77c \\\n    --hash=sha256:ba0b1d2620edf869789c3879223f52bf2afc5d31b3cb47cc57b3a12c05e2aa9d \\\n    --hash=sha256:bbbfc8e28816f19d7c0f1816664980c0a9875d01b27cdf8eedddb639d9e108ad \\\n    --hash=sha256:bd16aabe4a02a297c23417aa17ac6299dbd8c49f673bcd645b4929b11f5a4400 \\\n    --hash=sha256:c0afc6800ba57ccc350374c5bd6150419915d95ce93cdbab2d783d75eaf30ecb \\\n    --hash=sha256:c6708715abcf3c73b99508253e961a9967f02fe536532834149574eda6de0d1c \\\n    --hash=sha256:c7c9ab723cde841fefb34efbad91e87f00a674b1fe1cd0784fde742bf2c154dc \\\n    --hash=sha256:c8f3d67aeaf55f017982b73683f0e7342ba2f6635a78f69ce89ebb26aa411e5c \\\n    --hash=sha256:c9790464842f85f437dbbb54417eda1e0e6bfc52dd8d22d6fd1c994b73b2dc74 \\\n    --hash=sha256:ca403d7e4798f525fdfc78e258820419cbbd0f0ecbab9de7840e3c017cf6b8cf \\\n    --hash=sha256:d008d90a7f2471519aef0c90dfbe73b3e6e4d5e66ac48e19154c17e89e98b604 \\\n    --hash=sha256:d19fbd981a488e22cd04883659ca6b08f50b5974f9fd7c95655ef6a043e5893f \\\n    --hash=sha256:d1befeed746d247c81127bb14de9dc3d30edb6e5976d34f83f86ed262b1d9105 \\\n    --hash=sha256:d2374b62878abb00cd8309b32af6c0b715cd02dec0ca74ef12e5069bdc64144a \\\n    --hash=sha256:d376bbd28b3a8999db1a103b3b388aee6f1ddeb3e51bc2172993efdcd86e064d \\\n    --hash=sha256:d4a7319f304a774bed22115bc891618e45f85065ab44ea6acd07d274e750519a \\\n    --hash=sha256:d6734d2ef8a50fbf8445c139477da401f50d62a0606bf00e20ec6d87773fefb1 \\\n    --hash=sha256:d760fe2a4d7c3b226cb9026d6a842868d52a7901bd98420e1baf14e80da85cf5 \\\n    --hash=sha256:d913de495d90407cd859d263bee2e5d1a4ed3eb6573c04e70d9ec619a7cbed7f \\\n    --hash=sha256:db19d07e2e0129e974a0e65d0064fc222a446cd5122c2fd4184d2af9fc734a9e \\\n    --hash=sha256:dca9ab98072a5a54ebacebdc45f53e645336b320c667410b061be1ca588ae709 \\\n    --hash=sha256:ddc7dacc8ece3a182e7f15cb862d1fd616b46d076cb1ae9dd232b2c38b655874 \\\n    --hash=sha256:ddf19c062bea7a0cc80f519243d2c01dd091be0cf952a0750d4ad576709559f5 \\\n    --hash=sha256:def79fa35ef0cef8d2accec024f4fdc7ead3012ff02f5215c783f39f03ef8cfc \\\n    --hash=sha256:df29a0a7107f7011e77f4eebdddec4c7331e24d787a0b21a46d63bdf7445da95 \\\n    --hash=sha256:e09a3942ecbdee5cce73ea9d42da82b81b72ac1bf031ce069b93b5adf4eac8cd \\\n    --hash=sha256:e242bb1c5e76e97dfa9e7f209a71e93a01d7f19ffdd5cfbb2e2d55b4f08f8ab0 \\\n    --hash=sha256:e243bd13217235fc7290c621941c3f5cc8b66e4872495be821d7436ba2fb838d \\\n    --hash=sha256:e2af3aad578aa6bd1384bcf4750fc285e5a9de53f40b7d41e5a0bf748edeb2b3 \\\n    --hash=sha256:e4e81e09c1578b8df602e3db08b0b3ea0a6947ad612f52bf8dc5ea8d47691f0c \\\n    --hash=sha256:e54da4baf05720032d527874d40b65fa4d7e5c6c6a43d0c3adbeffcaf275a2b3 \\\n    --hash=sha256:e80e6c2f55656b4824d72065abb4ddd6a525c74bd78a0aab5d9fc2cf4fb5af50 \\\n    --hash=sha256:ed2a239c0ea213acc1908150a3037257083c7c083128f1a4cec2ec4b97dca491 \\\n    --hash=sha256:ed905975ab14056a2e5eb1c376cb2e1ebc5396baf84163939c518556fccde9f5 \\\n    --hash=sha256:ee21e28f0430bd6dc9086c6e525d5e818a44a5ad19720c8a0ef766792f3eb5e5 \\\n    --hash=sha256:ee43c17b173d46a3212baa6ead3ae258eeabdae48c263a01ccf0218c366dd655 \\\n    --hash=sha256:ef4fcbf3327382cd4c9f540babd61248208af7b93eec4de397b4d5f58a09e288 \\\n    --hash=sha256:eff0ac9dbe711a4aee69bf04a83896aa9b85f19641264053a9f6d48573abb7dd \\\n    --hash=sha256:f0aa869112ef88429ae17820d99c3dd9504c9e9c671d3c246f3d7442cb051084 \\\n    --hash=sha256:f3c96f633825733f735c5a9cf21d21a257d8e1edf0b1cee0a064b9c424ca0f7d \\\n    --hash=sha256:f5833ad231be5eb6553de524a70f48d71b2c8563101750531e0b80184e175cd4 \\\n    --hash=sha256:f5ec61164adcec446f8969a3358ec3f9b26bbda3b9213e5586d219afa8df2915 \\\n    --hash=sha256:f7d486c83842422badd511868fd8a9a20e9407ace71564b6af47ce7e60a336c1 \\\n    --hash=sha256:fb9e68df06293761f9fe66ade60a9bc6d0f5e42b8acf2939a9158af86ab0e5bd \\\n    --hash=sha256:fc14a032f813bf5fe624d991960ea83e9715adc27e4c1830a2361eb1d02ac341 \\\n    --hash=sha256:fcff63213e8e6e47770541a4607175404f47cbb3ebea7b6058cc82d524a0e424 \\\n    --hash=sha256:fd1fbe0f116b6e55da77aca2c6ddcddcfac2186cbf78bdebf40fc156efca389d \\\n    --hash=sha256:fe9753dfee015c570d73df76f899f18444d41388bffcde097deba51c4fadbb9f\nclick==8.5.1 \\\n    --hash=sha256:8bb5376d2006950386f8c6427613334a2acadc5f559cb80e638d00b4df957e37 \\\n    --hash=sha256:9bbfada76703fd1d784b83eea012e3e8c6a001a876543ef104fa56aaaeb072b4\ncloudpickle==3.1.3 \\\n    --hash=sha256:1654f4f18e416447210a63c5c25a135d65a292156aa5fa519dfa4baf7726dddb \\\n    --hash=sha256:cbe9fde14429a5db009ea05ce94e5182cf998c97b96918d50c10f73f9c2f4f33\ncryptography==50.0.2 \\\n    --hash=sha256:0ddc924c04591c2811ca024d62ecad4f7f6f08af8939c211438f48a16bd23602 \\\n    --hash=sha256:0ec5f09541743261e66e291b4a0cbf0fb2997aeaab6d9e9c740b9dba1b58d1c2 \\\n    --hash=sha256:0ecbc5652bdb6fc9eaf89a7d196e20941adfe812f43bc4ca05d9150496821047 \\\n    --hash=sha256:1981f1db4630889b9ef7803fadef12b056f428cb6b85c27ba57b774793b6093c \\\n    --hash=sha256:1ba34f04897fcdaa73f74145c25f3ec146fbd56593853e88adc2e811303c5f42 \\\n    --hash=sha256:241449bf940a5d27309bd317e6f9a2af6932113818bb2b8f5c59ddc7ef16da18 \\\n    --hash=sha256:25784ce8b9621c90c643efb9e1e2162ab3b0224cae446ad5e70e7fcb1ce18b51 \\\n    --hash=sha256:3dc4fd8058cea1644971207d530e1a03a184a805ffc8ebdddf0599d78a331b81 \\\n    --hash=sha256:4061c0079120205fb760c58acab6443e217307dcf05e3702cf970e0689972856 \\\n    --hash=sha256:4a20ce1e5cb4284a86692fdcba7cb8754185c6b2e5c56fcef3751cf451d3cdc2 \\\n    --hash=sha256:4e81d95e5bafc2d6e34e4bed780e53e4d5b9a2f928573428aa4d35fbec1eb0de \\\n    --hash=sha256:58a0c478eeca76fe5e07993c5a0703def34a6dc6a0cda4f5564639b33112ffe7 \\\n    --hash=sha256:58ddb5a8e3179d12f19e4ea34d2d32e9d63a4baa142c875c1eb59f41b7243acd \\\n    --hash=sha256:630ebfea3bf689d075f82316324ff7433dc447fe6bc1bfc76524b74b4a9567d2 \\\n    --hash=sha256:6f8700550aa1474a91e5dc07049c46f98b423b5b1ddd0483e0b51362eeeaf5be \\\n    --hash=sha256:78198641e5be9521beea5aa782bb551a58068d10e6eb04c9c680c1b69f2e7d45 \\\n    --hash=sha256:79def8d059362e7831389ed3be0ecdf58a89386e1271e35dd9f5af84e81bffd0 \\\n    --hash=sha256:7a8701d6b584d76e909e3d305b7d126b41439876a5aaf76cddc67fc230eafa2e \\\n    --hash=sha256:7afa5a6602a9f29af1f3a2965f831bae7c9d5d597b7cbb716d41ab3b7d89879c \\\n    --hash=sha256:7b46165bb56eb4704e2eaaf86f3c940d19154535d9b0ca7d6d590b04060e00d5 \\\n    --hash=sha256:7b75de3c8b3be1cdb1052747c929440c3eea46c1bc2cb8a6e3a48388e9b7b452 \\\n    --hash=sha256:7c6d0330c472d96f6a6afe24d80dfdf15176c33096f0a4397ae4c60f3dd3be48 \\\n    --hash=sha256:828d49b0ff5a0e3975865571c5d91dbbdd0d38d8289b249a163e9425413a5e05 \\\n    --hash=sha256:84f964e537f916e2cc85199e5a88742e964939b575ac8598b3f9d6cc416cdaf1 \\\n    --hash=sha256:85d0d9a31b9098e98534226d5686b47264b95e62ce459dc2e62fdfc809f9fe93 \\\n    --hash=sha256:87e9ce85beb6b328ba370cc6e6aea483c92617b4c95b1d33a49297eb662bfb04 \\\n    --hash=sha256:8c71ba2cd31fc93748c38e1b613200ff1c2665cbfd5341fe3a61cfde35a1430e \\\n    --hash=sha256:92e665960f25fcdc73725b9cec7a3824f279ba97a98653afe9ffac2e43668f67 \\\n    --hash=sha256:94e5e9f108ee10471288214d3d233fbfbb492840a8457eb85178d643ddeb32c7 \\\n    --hash=sha256:9c8402a82ea0dc4ceeab793db05f0fafa8ca139ca34fcde5df0f596103c74107 \\\n    --hash=sha256:9dab55f57c74c3cad24c323bacbbd04be4705ba6eb0d92e920b1fc4837ed5079 \\\n    --hash=sha256:a582ab2ae1d34f67112cadc86702774c9ea4374df6bca6afe672817203c99134 \\\n    --hash=sha256:a6557e5f38e065ca9fbdaf7cfc7435ecb1d113aa81a022d1b51921ee7432e227 \\\n    --hash=sha256:a9f7355e6fab51f6c369b86fb7571cffa05edee2c2121e0380a37fb9ac1cd5c1 \\\n    --hash=sha256:ab50ee449bf968271e820086f10a33d101dd060370abc10bcd22279be2656539 \\\n    --hash=sha256:ac9ed99d81760c62fe89d5f0815cdfa1ba9a35141cf30f1c2d044f04b4803d2e \\\n    --hash=sha256:b13478603dcd0a2479ff8e87e2c19a7d525734686fe3c49542472293a204212d \\\n    --hash=sha256:c423ab384a46c4dff7217b2ea5ba2e11cffdeab6441acd04cf65a369caf0366c \\\n    --hash=sha256:c5e67125c7dca78d199ec4e116aa93dbb83494808ecbb8211a2cb09b1bf41dbd \\\n    --hash=sha256:c71be1cbfa5cd9a41ee452acf1eccd82b2c05950358b106ec8ceb83411d1a020 \\\n    --hash=sha256:cbc8738fd8526d80f35cb3a40d41f41a2e7030bb3b18b09a6778ef63d291c2fd \\\n    --hash=sha256:ce47f66801c20ec6c6632453bb5960fe38939e9306970b48b3a5a26de7745d94 \\\n    --hash=sha256:d370b8d1dfcdf7130178137f6fbee6140774a1acc6cacefc4b42643ec11d0a3a \\\n    --hash=sha256:d38cdff612d06fa6a32840d5e1b1f7a27cee4a349aa9085d94a67789d6bfd408 \\\n    --hash=sha256:d8947001be83df1394050758ce0e745dd74fb134eef0a4b5124208dfc3a68c37 \\\n    --hash=sha256:deb9fde5c60e437ee4821bc9bc39ff31b42135c27e1dc61ef0a629389c1de62e \\\n    --hash=sha256:dfe9763530994147d9af1def057a5b9658b00e8f8fe8743d144d1e0911c2e454 \\\n    --hash=sha256:e105ab60406787da31fccc883fc0f733af1efd78f0136a4599692c4083a73d0c \\\n    --hash=sha256:e275096ea1e60cc595cda2836fd4a6c725d1125108b868be17f53684d164e2cc \\\n    --hash=sha256:edc3342adf8f697fc5f59c887a304356f147b397809440ed64e2fa6af2f50f37 \\\n    --hash=sha256:ee247f5c245c9a2fe7c8e2214e295918838e44e00a45a6718451e4004219e767 \\\n    --hash=sha256:eef4c2f3423810b3070ab391f85436d2f8bbfcb286ac15cbc73190b3563b1f1a \\\n    --hash=sha256:f21e8a22c8605750c7af886bab299a363721264061b4ac0a30efb73cfd58efc5 \\\n    --hash=sha256:f265528741e048bce55c3463ed721fb0aa45a5888d8add8cfeccb3035451bbdc \\\n    --hash=sha256:f2f9bd7f90c64fe89253f0a2c05e3c4856072660429ce8831b4235bf29403a67 \\\n    --hash=sha256:f785f6161f202ab04d8ca194158968798e480ca058943907972da5f12e2881e8 \\\n    --hash=sha256:f9f6143a8c75945eb960d9eb98905a441394abfa24afaae239d514ffb2586480 \\\n    --hash=sha256:fa8f5efb344d6908a1ce62f4a24e2e5780f825d6f53f5f50ec5ffacac72936cb \\\n    --hash=sha256:fdd28f912fccfec1846a94e2e1e8f9b0012f557f0c46fe4f3eb0d7a87afcf90b\ndatabricks-sdk==0.162.0 \\\n    --hash=sha256:be85cca187d2181f989a821fa95bd7978bfa9618c8da9a4421c04394152085a2 \\\n    --hash=sha256:eae6fa5a76c21ca2a53530088a216dfad681138234173112c81833cbd41e98cd\ndeprecated==1.3.1 ; python_full_version < '3.12' \\\n    --hash=sha256:597bfef186b6f60181535a29fbe44865ce137a5079f295b479886c82729d5f3f \\\n    --hash=sha256:b1b50e0ff0c1fddaa5708a2c6b0a6588bb09b892825ab2b214ac9ea9d92a5223\ndeprecated==3.0.1 ; python_full_version >= '3.12' \\\n    --hash=sha256:2f5a9fecc9961e26462846cf1e57f73a612b1d0b79c27dceeed8de647beadcee \\\n    --hash=sha256:eda314c115e8bc0fe52b90a6869e19240ac3cedb7449adfdba5981cf9ef693e1\nfastapi==0.141.1 \\\n    --hash=sha256:bfb91aa2d334c61cb35ba9a116fc123b3d3df31640b801cf57a7a78ec3f603b3 \\\n    --hash=sha256:e8822fc40db1e1858054d7a949a888695bc9bdce70139178e33bd2871a453ca1\nfixedint==0.1.6 \\\n    --hash=sha256:41953193f08cbe984f584d8513c38fe5eea5fbd392257433b2210391c8a21ead \\\n    --hash=sha256:703005d090499d41ce7ce2ee7eae8f7a5589a81acdc6b79f1728a56495f2c799 \\\n    --hash=sha256:b8cf9f913735d2904deadda7a6daa9f57100599da1de57a7448ea1be75ae8c9c\nflask==3.1.3 \\\n    --hash=sha256:0ef0e52b8a9cd932855379197dd8f94047b359ca0a78695144304cb45f87c9eb \\\n    --hash=sha256:f4bcbefc124291925f1a26446da31a5178f9483862233b23c0c96a20701f670c\nflask-cors==6.0.5 \\\n    --hash=sha256:30c5031552cd59f620ac0c8211dac45b345d3b2df310e7721879e4f46ef9c601 \\\n    --hash=sha256:68fcf75693e961f3af26683b23c4b9a8fb6b64de17d20d0c37b95e8de7ab2ed8\nfrozenlist==1.8.0 \\\n    --hash=sha256:0325024fe97f94c41c08872db482cf8ac4800d80e79222c6b0b7b162d5b13686 \\\n    --hash=sha256:032efa2674356903cd0261c4317a561a6850f3ac864a63fc1583147fb05a79b0 \\\n    --hash=sha256:03ae967b4e297f58f8c774c7eabcce57fe3c2434817d4385c50661845a058121 \\\n    --hash=sha256:06be8f67f39c8b1dc671f5d83aaefd3358ae5cdcf8314552c57e7ed3e6475bdd \\\n    --hash=sha256:073f8bf8becba60aa931eb3bc420b217bb7d5b8f4750e6f8b3be7f3da85d38b7 \\\n    --hash=sha256:07cdca25a91a4386d2e76ad992916a85038a9b97561bf7a3fd12d5d9ce31870c \\\n    --hash=sha256:09474e9831bc2b2199fad6da3c14c7b0fbdd377cce9d3d77131be28906cb7d84 \\\n    --hash=sha256:0c18a16eab41e82c295618a77502e17b195883241c563b00f0aa5106fc4eaa0d \\\n    --hash=sha256:0f96534f8bfebc1a394209427d0f8a63d343c9779cda6fc25e8e121b5fd8555b \\\n    --hash=sha256:102e6314ca4da683dca92e3b1355490fed5f313b768500084fbe6371fddfdb79 \\\n    --hash=sha256:11847b53d722050808926e785df837353bd4d75f1d494377e59b23594d834967 \\\n    --hash=sha256:119fb2a1bd47307e899c2fac7f28e85b9a543864df47aa7ec9d3c1b4545f096f \\\n    --hash=sha256:13d23a45c4cebade99340c4165bd90eeb4a56c6d8a9d8aa49568cac19a6d0dc4 \\\n    --hash=sha256:154e55ec0655291b5dd1b8731c637ecdb50975a2ae70c606d100750a540082f7 \\\n    --hash=sha256:168c0969a329b416119507ba30b9ea13688fafffac1b7822802537569a1cb0ef \\\n    --hash=sha256:17c883ab0ab67200b5f964d2b9ed6b00971917d5d8a92df149dc2c9779208ee9 \\\n    --hash=sha256:1a7607e17ad33361677adcd1443edf6f5da0ce5e5377b798fba20fae194825f3 \\\n    --hash=sha256:1a7fa382a4a223773ed64242dbe1c9c326ec09457e6b8428efb4118c685c3dfd \\\n    --hash=sha256:1aa77cb5697069af47472e39612976ed05343ff2e84a3dcf15437b232cbfd087 \\\n    --hash=sha256:1b9290cf81e95e93fdf90548ce9d3c1211cf574b8e3f4b3b7cb0537cf2227068 \\\n    --hash=sha256:20e63c9493d33ee48536600d1a5c95eefc870cd71e7ab037763d1fbb89cc51e7 \\\n    --hash=sha256:21900c48ae04d13d416f0e1e0c4d81f7931f73a9dfa0b7a8746fb2fe7dd970ed \\\n    --hash=sha256:229bf37d2e4acdaf808fd3f06e854a4a7a3661e871b10dc1f8f1896a3b05f18b \\\n    --hash=sha256:2552f44204b744fba866e573be4c1f9048d6a324dfe14475103fd51613eb1d1f \\\n    --hash=sha256:27c6e8077956cf73eadd514be8fb04d77fc946a7fe9f7fe167648b0b9085cc25 \\\n    --hash=sha256:28bd570e8e189d7f7b001966435f9dac6718324b5be2990ac496cf1ea9ddb7fe \\\n    --hash=sha256:294e487f9ec720bd8ffcebc99d575f7eff3568a08a253d1ee1a0378754b74143 \\\n    --hash=sha256:29548f9b5b5e3460ce7378144c3010363d8035cea44bc0bf02d57f5a685e084e \\\n    --hash=sha256:2c5dcbbc55383e5883246d11fd179782a9d07a986c40f49abe89ddf865913930 \\\n    --hash=sha256:2dc43a022e555de94c3b68a4ef0b11c4f747d12c024a520c7101709a2144fb37 \\\n    --hash=sha256:2f05983daecab868a31e1da44462873306d3cbfd76d1f0b5b69c473d21dbb128 \\\n    --hash=sha256:33139dc858c580ea50e7e60a1b0ea003efa1fd42e6ec7fdbad78fff65fad2fd2 \\\n    --hash=sha256:332db6b2563333c5671fecacd085141b5800cb866be16d5e3eb15a2086476675 \\\n    --hash=sha256:33f48f51a446114bc5d251fb2954ab0164d5be02ad3382abcbfe07e2531d650f \\\n    --hash=sha256:34187385b08f866104f0c0617404c8eb08165ab1272e884abc89c112e9c00746 \\\n    --hash=sha256:342c97bf697ac5480c0a7ec73cd700ecfa5a8a40ac923bd035484616efecc2df \\\n    --hash=sha256:3462dd9475af2025c31cc61be6652dfa25cbfb56cbbf52f4ccfe029f38decaf8 \\\n    --hash=sha256:39ecbc32f1390387d2aa4f5a995e465e9e2f79ba3adcac92d68e3e0afae6657c \\\n    --hash=sha256:3e0761f4d1a44f1d1a47996511752cf3dcec5bbdd9cc2b4fe595caf97754b7a0 \\\n    --hash=sha256:3ede829ed8d842f6cd48fc7081d7a41001a56f1f38603f9d49bf3020d59a31ad \\\n    --hash=sha256:3ef2d026f16a2b1866e1d86fc4e1291e1ed8a387b2c333809419a2f8b3a77b82 \\\n    --hash=sha256:405e8fe955c2280ce66428b3ca55e12b3c4e9c336fb2103a4937e891c69a4a29 \\\n    --hash=sha256:42145cd2748ca39f32801dad54aeea10039da6f86e303659db90db1c4b614c8c \\\n    --hash=sha256:4314debad13beb564b708b4a496020e5306c7333fa9a3ab90374169a20ffab30 \\\n    --hash=sha256:433403ae80709741ce34038da08511d4a77062aa924baf411ef73d1146e74faf \\\n    --hash=sha256:44389d135b3ff43ba8cc89ff7f51f5a0bb6b63d829c8300f79a2fe4fe61bcc62 \\\n    --hash=sha256:48e6d3f4ec5c7273dfe83ff27c91083c6c9065af655dc2684d2c200c94308bb5 \\\n    --hash=sha256:494a5952b1c597ba44e0e78113a7266e656b9794eec897b19ead706bd7074383 \\\n    --hash=sha256:4970ece02dbc8c3a92fcc5228e36a3e933a01a999f7094ff7c23fbd2beeaa67c \\\n    --hash=sha256:4e0c11f2cc6717e0a741f84a527c52616140741cd812a50422f83dc31749fb52 \\\n    --hash=sha256:50066c3997d0091c411a66e710f4e11752251e6d2d73d70d8d5d4c76442a199d \\\n    --hash=sha256:517279f58009d0b1f2e7c1b130b377a349405da3f7621ed6bfae50b10adf20c1 \\\n    --hash=sha256:54b2077180eb7f83dd52c40b2750d0a9f175e06a42e3213ce047219de902717a \\\n    --hash=sha256:5500ef82073f599ac84d888e3a8c1f77ac831183244bfd7f11eaa0289fb30714 \\\n    --hash=sha256:581ef5194c48035a7de2aefc72ac6539823bb71508189e5de01d60c9dcd5fa65 \\\n    --hash=sha256:59a6a5876ca59d1b63af8cd5e7ffffb024c3dc1e9cf9301b21a2e76286505c95 \\\n    --hash=sha256:5a3a935c3a4e89c733303a2d5a7c257ea44af3a56c8202df486b7f5de40f37e1 \\\n    --hash=sha256:5c1c8e78426e59b3f8005e9b19f6ff46e5845895adbde20ece9218319eca6506 \\\n    --hash=sha256:5d63a068f978fc69421fb0e6eb91a9603187527c86b7cd3f534a5b77a592b888 \\\n    --hash=sha256:667c3777ca571e5dbeb76f331562ff98b957431df140b54c85fd4d52eea8d8f6 \\\n    --hash=sha256:6da155091429aeba16851ecb10a9104a108bcd32f6c1642867eadaee401c1c41 \\\n    --hash=sha256:6dc4126390929823e2d2d9dc79ab4046ed74680360fc5f38b585c12c66cdf459 \\\n    --hash=sha256:7398c222d1d405e796970320036b1b563892b65809d9e5261487bb2c7f7b5c6a \\\n    --hash=sha256:74c51543498289c0c43656701be6b077f4b265868fa7f8a8859c197006efb608 \\\n    --hash=sha256:776f352e8329135506a1d6bf16ac3f87bc25b28e765949282dcc627af36123aa \\\n    --hash=sha256:778a11b15673f6f1df23d9586f83c4846c471a8af693a22e066508b77d201ec8 \\\n    --hash=sha256:78f7b9e5d6f2fdb88cdde9440dc147259b62b9d3b019924def9f6478be254ac1 \\\n    --hash=sha256:799345ab092bee59f01a915620b5d014698547afd011e691a208637312db9186 \\\n    --hash=sha256:7bf6cdf8e07c8151fba6fe85735441240ec7f619f935a5205953d58009aef8c6 \\\n    --hash=sha256:8009897cdef112072f93a0efdce29cd819e717fd2f649ee3016efd3cd885a7ed \\\n    --hash=sha256:80f85f0a7cc86e7a54c46d99c9e1318ff01f4687c172ede30fd52d19d1da1c8e \\\n    --hash=sha256:8585e3bb2cdea02fc88ffa245069c36555557ad3609e83be0ec71f54fd4abb52 \\\n    --hash=sha256:878be833caa6a3821caf85eb39c5ba92d28e85df26d57afb06b35b2efd937231 \\\n    --hash=sha256:8a76ea0f0b9dfa06f254ee06053d93a600865b3274358ca48a352ce4f0798450 \\\n    --hash=sha256:8b7b94a067d1c504ee0b16def57ad5738701e4ba10cec90529f13fa03c833496 \\\n    --hash=sha256:8d92f1a84bb12d9e56f818b3a746f3efba93c1b63c8387a73dde655e1e42282a \\\n    --hash=sha256:908bd3f6439f2fef9e85031b59fd4f1297af54415fb60e4254a95f75b3cab3f3 \\\n    --hash=sha256:92db2bf818d5cc8d9c1f1fc56b897662e24ea5adb36ad1f1d82875bd64e03c24 \\\n    --hash=sha256:940d4a017dbfed9daf46a3b086e1d2167e7012ee297fef9e1c545c4d022f5178 \\\n    --hash=sha256:957e7c38f250991e48a9a73e6423db1bb9dd14e722a10f6b8bb8e16a0f55f695 \\\n    --hash=sha256:96153e77a591c8adc2ee805756c61f59fef4cf4073a9275ee86fe8cba41241f7 \\\n    --hash=sha256:96f423a119f4777a4a056b66ce11527366a8bb92f54e541ade21f2374433f6d4 \\\n    --hash=sha256:97260ff46b207a82a7567b581ab4190bd4dfa09f4db8a8b49d1a958f6aa4940e \\\n    --hash=sha256:974b28cf63cc99dfb2188d8d222bc6843656188164848c4f679e63dae4b0708e \\\n    --hash=sha256:9ff15928d62a0b80bb875655c39bf517938c7d589554cbd2669be42d97c2cb61 \\\n    --hash=sha256:a6483e309ca809f1efd154b4d37dc6d9f61037d6c6a81c2dc7a15cb22c8c5dca \\\n    --hash=sha256:a88f062f072d1589b7b46e951698950e7da00442fc1cacbe17e19e025dc327ad \\\n    --hash=sha256:ac913f8403b36a2c8610bbfd25b8013488533e71e62b4b4adce9c86c8cea905b \\\n    --hash=sha256:adbeebaebae3526afc3c96fad434367cafbfd1b25d72369a9e5858453b1bb71a \\\n    --hash=sha256:b2a095d45c5d46e5e79ba1e5b9cb787f541a8dee0433836cea4b96a2c439dcd8 \\\n    --hash=sha256:b3210649ee28062ea6099cfda39e147fa1bc039583c8ee4481cb7811e2448c51 \\\n    --hash=sha256:b37f6d31b3dcea7deb5e9696e529a6aa4a898adc33db82da12e4c60a7c4d2011 \\\n    --hash=sha256:b4dec9482a65c54a5044486847b8a66bf10c9cb4926d42927ec4e8fd5db7fed8 \\\n    --hash=sha256:b4f3b365f31c6cd4af24545ca0a244a53688cad8834e32f56831c4923b50a103 \\\n    --hash=sha256:b6db2185db9be0a04fecf2f241c70b63b1a242e2805be291855078f2b404dd6b \\\n    --hash=sha256:b9be22a69a014bc47e78072d0ecae716f5eb56c15238acca0f43d6eb8e4a5bda \\\n    --hash=sha256:bac9c42ba2ac65ddc115d930c78d24ab8d4f465fd3fc473cdedfccadb9429806 \\\n    --hash=sha256:bf0a7e10b077bf5fb9380ad3ae8ce20ef919a6ad93b4552896419ac7e1d8e042 \\\n    --hash=sha256:c23c3ff005322a6e16f71bf8692fcf4d5a304aaafe1e262c98c6d4adc7be863e \\\n    --hash=sha256:c4c800524c9cd9bac5166cd6f55285957fcfc907db323e193f2afcd4d9abd69b \\\n    --hash=sha256:c7366fe1418a6133d5aa824ee53d406550110984de7637d65a178010f759c6ef \\\n    --hash=sha256:c8d1634419f39ea6f5c427ea2f90ca85126b54b50837f31497f3bf38266e853d \\\n    --hash=sha256:c9a63152fe95756b85f31186bddf42e4c02c6321207fd6601a1c89ebac4fe567 \\\n    --hash=sha256:cb89a7f2de3602cfed448095bab3f178399646ab7c61454315089787df07733a \\\n    --hash=sha256:cba69cb73723c3f329622e34bdbf5ce1f80c21c290ff04256cff1cd3c2036ed2 \\\n    --hash=sha256:cee686f1f4cadeb2136007ddedd0aaf928ab95216e7691c63e50a8ec066336d0 \\\n    --hash=sha256:cf253e0e1c3ceb4aaff6df637ce033ff6535fb8c70a764a8f46aafd3d6ab798e \\\n    --hash=sha256:d1eaff1d00c7751b7c6662e9c5ba6eb2c17a2306ba5e2a37f24ddf3cc953402b \\\n    --hash=sha256:d3bb933317c52d7ea5004a1c442eef86f426886fba134ef8cf4226ea6ee1821d \\\n    --hash=sha256:d4d3214a0f8394edfa3e303136d0575eece0745ff2b47bd2cb2e66dd92d4351a \\\n    --hash=sha256:d6a5df73acd3399d893dafc71663ad22534b5aa4f94e8a2fabfe856c3c1b6a52 \\\n    --hash=sha256:d8b7138e5cd0647e4523d6685b0eac5d4be9a184ae9634492f25c6eb38c12a47 \\\n    --hash=sha256:db1e72ede2d0d7ccb213f218df6a078a9c09a7de257c2fe8fcef16d5925230b1 \\\n    --hash=sha256:e25ac20a2ef37e91c1b39938b591457666a0fa835c7783c3a8f33ea42870db94 \\\n    --hash=sha256:e2de870d16a7a53901e41b64ffdf26f2fbb8917b3e6ebf398098d72c5b20bd7f \\\n    --hash=sha256:e4a3408834f65da56c83528fb52ce7911484f0d1eaf7b761fc66001db1646eff \\\n    --hash=sha256:eaa352d7047a31d87dafcacbabe89df0aa506abb5b1b85a2fb91bc3faa02d822 \\\n    --hash=sha256:eab8145831a0d56ec9c4139b6c3e594c7a83c2c8be25d5bcf2d86136a532287a \\\n    --hash=sha256:ec3cc8c5d4084591b4237c0a272cc4f50a5b03396a47d9caaf76f5d7b38a4f11 \\\n    --hash=sha256:edee74874ce20a373d62dc28b0b18b93f645633c2943fd90ee9d898550770581 \\\n    --hash=sha256:eefdba20de0d938cec6a89bd4d70f346a03108a19b9df4248d3cf0d88f1b0f51 \\\n    --hash=sha256:ef2b7b394f208233e471abc541cc6991f907ffd47dc72584acee3147899d6565 \\\n    --hash=sha256:f21f00a91358803399890ab167098c131ec2ddd5f8f5fd5fe9c9f2c6fcd91e40 \\\n    --hash=sha256:f4be2e3d8bc8aabd566f8d5b8ba7ecc09249d74ba3c9ed52e54dc23a293f0b92 \\\n    --hash=sha256:f57fb59d9f385710aa7060e89410aeb5058b99e62f4d16b08b91986b9a2140c2 \\\n    --hash=sha256:f6292f1de555ffcc675941d65fffffb0a5bcd992905015f85d0592201793e0e5 \\\n    --hash=sha256:f833670942247a14eafbb675458b4e61c82e002a148f49e68257b79296e865c4 \\\n    --hash=sha256:fa47e444b8ba08fffd1c18e8cdb9a75db1b6a27f17507522834ad13ed5922b93 \\\n    --hash=sha256:fb30f9626572a76dfe4293c7194a09fb1fe93ba94c7d4f720dfae3b646b45027 \\\n    --hash=sha256:fe3c58d2f5db5fbd18c2987cba06d51b0529f52bc3a6cdc33d3f4eab725104bd\ngitdb==4.0.12 \\\n    --hash=sha256:5ef71f855d191a3326fcfbc0d5da835f26b13fbcba60c32c21091c349ffdb571 \\\n    --hash=sha256:67073e15955400952c6565cc3e707c554a4eea2e428946f7a4c162fab9bd9bcf\ngitpython==3.2.1 \\\n    --hash=sha256:0f1229ec5c057bdabdeeda8bda4f17bda679ab33dbccc00f24e6a480553c8613 \\\n    --hash=sha256:d66b0832aa8755c1a84892937282df0befb16c97e5a64aeebd68be9c5e323f53\ngoogle-auth==2.63.0 \\\n    --hash=sha256:cbc065325f67511946d1a66672e4f47e71ed162ef1abd2bb8404ceec407c86ba \\\n    --hash=sha256:f198b99dd49e81f96f54abce2c03d4dd28fb7e3c77702eb6ae1c5bf25435054c\ngunicorn==26.2.0 \\\n    --hash=sha256:62b864895d9ebff0b2f9867ba04fe811c93121596540830c9c916d0769668447 \\\n    --hash=sha256:bd249d0b3f7972f7432f0a6b6ff3b3ee2d129f70cd1ff6c09a9dd9e29a2b88e3\nh11==0.16.0 \\\n    --hash=sha256:4e35b956cf45792e4caa5885e69fba00bdbc6ffafbfa020300e549b208ee5ff1 \\\n    --hash=sha256:63cf8bbe7522de3bf65932fda1d9c2772064ffb3dae62d55932da54b31cb6c86\nidna==3.20 \\\n    --hash=sha256:a7db850025b95ded1eae8a46181a1a6c56c92c96f0e2b005d9ff8dc0210cab44 \\\n    --hash=sha256:ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c\nimportlib-metadata==8.6.1 \\\n    --hash=sha256:02a89390c1e15fdfdc0d7c6b25cb3e62650d0494005c97d6f148bf5b9787525e \\\n    --hash=sha256:310b41d755445d74569f993ccfc22838295d9fe005425094fad953d7f15c8580\ninference-schema==1.8 \\\n    --hash=sha256:3354aba15e0095ab3936e6b01d7b52c69ea210182786277318cce3145ce25756\nisodate==0.7.2 \\\n    --hash=sha256:28009937d8031054830160fce6d409ed342816b543597cece116d966c6d99e15 \\\n    --hash=sha256:4cd1aa0f43ca76f4a6c6c0292a85f40b35ec2e43e315b59f06e6d32171a953e6\nitsdangerous==2.2.0 \\\n    --hash=sha256:c6242fc49e35958c8b15141343aa660db5fc54d4f13a1db01a3f5891b98700ef \\\n    --hash=sha256:e0050c0b7da1eea53ffaf149c0cfbb5c6e2e2b69c4bef22c81fa6eb73e5f6173\njinja2==3.1.6 \\\n    --hash=sha256:0137fb05990d35f1275a587e9aee6d56da821fc83491a0fb838183be43f66d6d \\\n    --hash=sha256:85ece4451f492d0c13c5dd7c13a64681a86afae63a5f347908daf103ce6d2f67\nmako==1.4.3 \\\n    --hash=sha256:723296007c870bfd6b3f0c3230dba7198096e5269297ebf5e4eff9e7ffa39d4f \\\n    --hash=sha256:cd6537fe88d5fec315c55c2f8529bc4ce7a9a352ad7db3eeaa6a66e2dd4ec37a\nmarkupsafe==3.0.4 \\\n    --hash=sha256:007e1ffd9bf65bb6ee96df7b258fc632a4868dd5566037986c64781f35a36e98 \\\n    --hash=sha256:02fa4acbc6a3fc5c693c34d4dd8c1130b7fe99cc915181b0ddd6f72aeb296002 \\\n    --hash=sha256:03470d1a8268e692ecf79ecd565593e59d44219377a7ead61f1f1b94c1f7ff6b \\\n    --hash=sha256:04e7902ba80ee4bac1d50a549606527a1dcf0476cd81403db41099d3b60ec653 \\\n    --hash=sha256:051417f74bcaaefa316276e0ff723f541616ca51043d070da00249d9bddd3e3c \\\n    --hash=sha256:05295589e619b9bed252a86b532b8e27350abc372d18ba89b59375325e91ec1e \\\n    --hash=sha256:06de8ef6331f6e822c28d577dc8bf43fe398800477c49498f38fc38b67ff33fc \\\n    --hash=sha256:0764a13d34cae40db7bbf3a09b7e9b491bf4603e20b263a7a9d6b8e324975d0a \\\n    --hash=sha256:077293e425f28ec737dbcad442a71752e28f8ae27cde3d68acd1fb212091cd92 \\\n    --hash=sha256:0930db9bdc62d22944e10b066448bb65dc9abe9112880c7cab8da54db4284d5f \\\n    --hash=sha256:0cee7cb0f9a1b6892ea482237d9403b3d1b4603aee057d0ff01f0fac2d019a97 \\\n    --hash=sha256:0d9c47709875fdb321452056622e930c52afbc07a7d780762fbb8b4d91ce6fa4 \\\n    --hash=sha256:11935df9bf455ed0c04eb87bcd720f02b1fe5e02128a9430f23aed6f93336fc7 \\\n    --hash=sha256:12a606a492de952afcb43b59a14aaaaad120e708d3663dd0fdf2d738d427a691 \\\n    --hash=sha256:14bd2d845d62ab678eaf81da89d7b621b51756c72346745c1a594c09d49207a2 \\\n    --hash=sha256:15ba9e28640feef770374b116a6f019c21f52404aeabe516aa7f800587b98cfc \\\n    --hash=sha256:18a801868a884f216e784d7d14db2a4077143ce7610440aee2ce8f734e7cfcde \\\n    --hash=sha256:1c0df495a977d10460a94941799c72d5b5ab03d3858d949b55b5a66c8f371c99 \\\n    --hash=sha256:1caa2fa5a6184fb233153b35f654e6687bd555476f6170f29d8ee9be1a8b0af9 \\\n    --hash=sha256:1e1451fab512d1bcc3dc26988ec1edb0b82c2db909132872cd9356070a6b63df \\\n    --hash=sha256:1f1f9477e174582b0a1b583d60b66e1f2cf5d3fe12cee985e4aedf44766600e5 \\\n    --hash=sha256:2628d3a8cb648ecebb3c5d6b0a1052d400e4d8b7ac0fb786be8d285b50040d17 \\\n    --hash=sha256:26e9867520db70d37f7fb421a7f0d8adb40171011fb84ce869afa1a83370dfa8 \\\n    --hash=sha256:2a6ef68ae94aed8721934072b27a3b654ea2100b97e4ab864cf1489c90926fbc \\\n    --hash=sha256:2b2b1e18af909b448bb3cf9e3433366f7a8726271fc214e8b10e0f62a78c724b \\\n    --hash=sha256:2cb3dd71fc6be918ad4264346a8ed69485f9b7ed7bf35495d8e22807cd6b8bea \\\n    --hash=sha256:2d1b7d9308288661f56672b1b157d75fc536714d3638487bbea17b6318a78248 \\\n    --hash=sha256:2dad610540cb2e6272855c178f08ae9a1c7ac258a7fb71660553a5f104b42741 \\\n    --hash=sha256:2e5a7cd7fdd14fcb1ae5d7d8bf23d24fbd1daefd1fbca2580132e1ea75f098b5 \\\n    --hash=sha256:2e9ad7dd851bf45fab9f75cbff4cb493fee9979e8d8c7c9c3ee119022518edd6 \\\n    --hash=sha256:340cbb1957ba99929cbf19a75626d36ba1ae21d1730b287d1cf7f824a20c4fc7 \\\n    --hash=sha256:34bdde374c5932765d7dc685c4a1d191a3207852d67e8e0a9eb6ea85156181f1 \\\n    --hash=sha256:353bd63081912ab8cfa6a0c7d185934cdf8426f04c618bba6bc4b394f2069b67 \\\n    --hash=sha256:387d8cd30e69b3f0a72877b9ae717033396404e19095b17fe89753a981fda44f \\\n    --hash=sha256:3882fb412298575bae3b9c46868251f15cc69307359f87bb1b382e53d6e5a2c9 \\\n    --hash=sha256:38fc55594dab834470b6733dead2ee9e3f657fb0608c769dcafa0ba5ab52f45c \\\n    --hash=sha256:396ec4e65cc889f69786b3b89478b471cee5a3bcf468b9d9bb03e1a30fb291fc \\\n    --hash=sha256:39dbacefc411633db5b4378b066a9aca70a3d7e2922c9e578d825f844026eeba \\\n    --hash=sha256:3a93d9616ddecfb393727a0041a562cf0b15a244e20f2bd25efc7949be4c4f17 \\\n    --hash=sha256:3d23795802fc8bd72534836d64489bbf0f67c088959091bdb22e10735a5107bf \\\n    --hash=sha256:434139499bb20b502ed3baa1f169e618f924a97e7a777fea1a49446d80106cf6 \\\n    --hash=sha256:436e3ffc6310d3c41878c601db29098102fe5d8a467c49da4a4125254e0980f2 \\\n    --hash=sha256:489505b03f692c3f376394e49194fa7a7f9e8558d6e293a7056a0032b0c38163 \\\n    --hash=sha256:4a540e2d3192792fc84eced57bef37851ccb2b41f73291bb17408eea77bcd278 \\\n    --hash=sha256:4a7cdc2a420ca01058182da4253329764d4bfa055564d1eced90e6ba1e8b1d3d \\\n    --hash=sha256:4bced6e2a6dba6a28f7dd3c6ce14df1b2dd495923f16ea484cad03decd463b2b \\\n    --hash=sha256:4cf3468d5ec187ffffcaca8e61929a37448f215dafc1386a12c750a72fe53634 \\\n    --hash=sha256:4e2c4809c14559aa7ef426f27fb35afbb38104c349a903bf8f3600456764bb38 \\\n    --hash=sha256:4ed644d75aa94a2baf7ec3a96eaa160ea58c742eb9d27c6506053c5c40fc84ed \\\n    --hash=sha256:4f6e0852a0283b1b1fd776eeb7b766a5f440b3e2bd31ab51af3b400585f3965c \\\n    --hash=sha256:5066b244f576f91afc8ee3ba029a89f99d39c79b1853fe9d39bea9f0afbec148 \\\n    --hash=sha256:5086f9975abb1ab531ee6afca1761e4b59a19b446f3f6522ed776963228cfe5a \\\n    --hash=sha256:50b5bedc9ed8a94fc8857a42ef4f84a81ea88f8d4f05dc8705fb23ee6d8dcca7 \\\n    --hash=sha256:52704c5d36eb6dda8866493decd61111fff86244c9b1ad225ca01b9e91e5970f \\\n    --hash=sha256:55ffd6ce583d97dc71dc92e930324c8c0d25aea7e3ade6ae54ef77cedb096811 \\\n    --hash=sha256:569d65055d367e3dcdf30c3f41119467b73d9ee9faf332bdf40402644f5ac08e \\\n    --hash=sha256:57f9947a7e57a081c1e3e0a2dd0d2dcf290a4531450e6f611e30084c222a7295 \\\n    --hash=sha256:5989cb26b2e1efc6a42216a9f6b5ee495ce5ace2e5b352a9af489976b32d1ee2 \\\n    --hash=sha256:5c22873ad1f0532ba40fa1727f3c0fc1bbbaab6d373d4cbe3f0dc74b2e2521c7 \\\n    --hash=sha256:5e8b3d0b18fd623afa12ecb2ce8d8becef69f9b5440c6330c7972200e0bb84b0 \\\n    --hash=sha256:61631e08084be9e21a8967ec3139c7616ed7c5e9368e05c86d1b39562c8a57b6 \\\n    --hash=sha256:64511c54db4e4987aef4c41923235927428729e8174c5dba488429be70a998ed \\\n    --hash=sha256:6669c1bf34080161ce49c589cc512ef24d4c704ac9d2b2d3667f519c60418378 \\\n    --hash=sha256:672d207103e6b16ca098611b0f9efad6bc00afd47c03d6ef62186495ca677dc0 \\\n    --hash=sha256:6768d67d1bce64270e0fdc2e69309d68b9b18ae56ddf6c711d168e9d051c2cac \\\n    --hash=sha256:6a45c3d514f2436064db00d7fc8778d888f0236ebfed649b53d13a59e69ad51b \\\n    --hash=sha256:6bd9e1788e15bfcf6a9082de42e30387e7b85d211ab21e57a939bb8cfaaf8d96 \\\n    --hash=sha256:6d2a9efe686f9de00d0d1ea32a4a5a86d558a2277501bd78d964214eab625e59 \\\n    --hash=sha256:6da83a088f8ef93b2d483a8232a4dbf4d69d3d8496b568a03c56becac43e1808 \\\n    --hash=sha256:7018d4af1cd272e847aa5917983ab5e83e4f6579f9dbfecd4a79c0ca80b144c2 \\\n    --hash=sha256:71f88e749ea29f67f21f3b36433c1dc54c7729ed2a6d9e2da2e0d9e0d7b224eb \\\n    --hash=sha256:737c9c3981998eba27f11786f84fddcbabc74068b72a4a1f454ea02094b57b65 \\\n    --hash=sha256:73e77980c7207854f00fc4e71fb1626868d5740ab4012623d55c7a99ad122a72 \\\n    --hash=sha256:799c39bdf5e2f1292fedd3009f7b3c9e760f10b2420cb9638d56920840ff6db8 \\\n    --hash=sha256:7a83aa6e4805df46fed18e989d3d16f86ef60cb50bbc8d9ce3a6be89165fbf6e \\\n    --hash=sha256:7d3391b2188d18737cb2fa147028b1096236eaa7e156446c650a489fa2cadc91 \\\n    --hash=sha256:7e1636da3d8dfc220b6dd10264db5f2b165e4888c4518594898fbe381049af8a \\\n    --hash=sha256:805c8b84534fa10891890f0e4be39f3a99e94615d93e8836bf9fa1fdca2feeb2 \\\n    --hash=sha256:811d02d5122171c1941357efd8f9bf4ffe907b7f0a1a4e729a880e4be3f46e3e \\\n    --hash=sha256:8138eb83940ec7299024d92d4dee45f601b9e6c5ffde9d25f4e35e326203c707 \\\n    --hash=sha256:83b3944fea42a8400edf92fd1770fb8d0d4f7de651353bd2d8525a92dba69a21 \\\n    --hash=sha256:849dd2bb0e5e4ab2b71c7191726a4a8d5aa8a610daa584728cbee0b710ddc4ef \\\n    --hash=sha256:8698d70a8081ee8c090dbb394768b5789a1da8b131b5499f89d071dd3cfaf6be \\\n    --hash=sha256:8781a792a070cf2bd1b86d3aa943894115faaba6e88122a7bf32d62072742453 \\\n    --hash=sha256:88d59b473bfb03259722600839af9bbd7fa13a2eb514beefeedb95997882f69a \\\n    --hash=sha256:8909c2f1c6dd65e054ac4b573a91c8384d1492281e55d82d159d653f7a13adf6 \\\n    --hash=sha256:8965520ac587c94a4ac48b729be3d8b8de00af39699b17585dfb599babe77977 \\\n    --hash=sha256:8b5d563170ff8ba3181caa967c99a3c804d1dedb702c7cb93a6a7c32247da978 \\\n    --hash=sha256:8e124f974786f831d6043728e38296969d3579db8896fe004682f5758e613581 \\\n    --hash=sha256:8f0fac8b13d14bb06c68195f849371924ae53dd7b1c00fed24650f704383b692 \\\n    --hash=sha256:9240187afb63d2f9ddc3e032c670356fe941f6e20662ea168a5dc3f1f317e1b3 \\\n    --hash=sha256:925f929d6b59a8b3f8b8c6ac363cd0af7eecc81efb3071770b3c6717c450a369 \\\n    --hash=sha256:9348cbb300d224fe3b89793262cb093504d4ae927004468463f745188a193e4a \\\n    --hash=sha256:9388003072b95f2f1e3fd908604194d653ba21330d811961a78b7da1a77e9e36 \\\n    --hash=sha256:9438a2648b2195980cb2dd8e53ed7b8df91319e2d0b70ae61a9e1d1bc8d3bec9 \\\n    --hash=sha256:94e4c421742086aeee4c32a506eec8859d7634aad943f7e6aacf70f813478768 \\\n    --hash=sha256:94f5407f7bc64fa6463906b896f9904beeeb7dd8dc116ee8e9056c8714ff9916 \\\n    --hash=sha256:971a3bbb75d97ae4e2e8f7d4834236f86f85f0c85e04ab2e191db1123b04f80b \\\n    --hash=sha256:9e227f3dbe6bde7491cf0a9965d00b88c6b1a4a95d11480ddf88bb96d397c19f \\\n    --hash=sha256:9e25feb9e330b63edb0278a0acdf85e50d0cb0fbf49c3084abbe4e24ae195346 \\\n    --hash=sha256:9f098115c247e11d138ab83a28fa0323c77015007ea2df73ba5fd714dfefd67c \\\n    --hash=sha256:a18f38cafc329bac5e3c2b96c765b4c96d3d103421ed22ab7988c1e3fce27464 \\\n    --hash=sha256:a4bbd2d87dd233b9fc5812160c3d0ffbe42edc22a26ce0469f58479ede633fe9 \\\n    --hash=sha256:a5fcffb37e602b0b3c1638a97746b9b96125caa9bcf6fa41d337a9261de231ee \\\n    --hash=sha256:a8e9f292fcda89b324f2f5c91d13f1424a153e40fc2756f38ee23b15835ff300 \\\n    --hash=sha256:a9f54054101545a9a9cccefddf54316aa6e4491611fcbef9e91b3b6bebec04f6 \\\n    --hash=sha256:aa2c838cc024642cc04c6854232f32b43e5e22833dd11119c1766c7873b8370d \\\n    --hash=sha256:ac0c7c9f1609b0c4c114feb1d7a3409564c7fb77e360bed9e97e5d25dfeaf868 \\\n    --hash=sha256:add96447a86d205ab616665d53b2950ee81083757f56e6ea833c8b2917646b46 \\\n    --hash=sha256:ae9dcb8fbe244cb82f8a6458b455b927a03685e383d9bacf1ea5ce180b96dc97 \\\n    --hash=sha256:b4a635a0487774f841cb1fb62e907e7195cc95bc761e053184b8acc3ceb20733 \\\n    --hash=sha256:b4d12837e0203bbace818ff4a7461afdcd78bcd782351cea148139180d7bcffe \\\n    --hash=sha256:b61687d0828e72bf5cda24a2690188f37170bd31c9359ac97e4e66569f120a16 \\\n    --hash=sha256:b807e598953730f82e4eae3bd30f6a122cf6b31c398c6b504c0e04c13c170429 \\\n    --hash=sha256:b8cd1f918b26fd7b1832ece557cc18f2d8747309ff8b3f0ef9d4250c5ad67a39 \\\n    --hash=sha256:b91cc9d336957239ff200f30097e6fea2dc6d6fb3c81e853eaa09eac904fd894 \\\n    --hash=sha256:bd3ce56ae2cbae3ba82b683bc425cd7e48d2ed8b10f3e818186b6f5646d9271c \\\n    --hash=sha256:be6cb0c799abb0e2ba3e618e6d28ddddf7e485f6c2ce938dfa237daf3905072c \\\n    --hash=sha256:befb4158af32106b9a93db8d6d1d1cbbd418c0d5aca0cabb7b1780abf0c89169 \\\n    --hash=sha256:bf053da3c97a4bc5ecfbb218cdd2983febd91c617be8367d139882aa11e490aa \\\n    --hash=sha256:c02e8f18bdedba082cef725942ac823b9b60656db07f7e265cb31618dfd00d77 \\\n    --hash=sha256:c1bc67752d5f21013cfe430df4062441714eab79f65a6a05e01505957e9c35fe \\\n    --hash=sha256:c61750fadcd119d0825bcb7d7d675dd264dcc89cc05292aab5be68ebdbb374ad \\\n    --hash=sha256:c90d5b3d4e944e065a301d741b3c1d784f6bd1f503aa68b4967e32b2ba313d85 \\\n    --hash=sha256:c9a7f43c0b202b334cc9184af09bb8f21d3a209e038efaf106936fb69e6b026e \\\n    --hash=sha256:cb96e6e088d6cf71c1ea977510948320234824cf226e32f6f6e044f7a9c82b34 \\\n    --hash=sha256:cf63c214fe879a65e69a386f915e36104fc84254ab141240f8854602d8e0be2a \\\n    --hash=sha256:d1aca03ede943eb80ab3d63bb082c84b7aab85ea83bd0fd0c200260945fb49d9 \\\n    --hash=sha256:d2e56fd3b00222722abfb3f5f0759ddbae4b90811b5ad4343c64030ad1bde70c \\\n    --hash=sha256:d5f93ebbeb8032d47e349328ec8662d973d9b05a70b3c35df1f91fe419b84749 \\\n    --hash=sha256:d882a373d8093c2941e01291b7ced96e9cbe4781da9a7751ca7e6c70385e5214 \\\n    --hash=sha256:d920abdfa61279ba1a2ef9484aab07bf03331f8c08a10120fa332353d06e6932 \\\n    --hash=sha256:da2af0d7aebfc2074080d72efa6ab8317c62481ef1f896f65d9999c1c01f4494 \\\n    --hash=sha256:dd8ea6ebee7aedbf7c749fa80521d9ccf1ba473e0d1e14805caafbaad281c889 \\\n    --hash=sha256:de8b364c423ef0a4bad9069657d617f9a5d2b2062457a89b1fa16ee199c399c1 \\\n    --hash=sha256:df1ae86ff54725a01fa1a0510b914ca53a161b7050be74f6204e24aded5971d0 \\\n    --hash=sha256:dff05cb7016dff1e9fd68f4122c127b65dfc59de5306cfb7ad92f956f230bee2 \\\n    --hash=sha256:e1a622f13970d81f95d0c72f9dc090dce9085fccfa4c9f2174377ee32bd15786 \\\n    --hash=sha256:e49fb0d1ce92cfa0cb198cc5b1b11cdf9d0638658e2a2db2687e39db7c87fc78 \\\n    --hash=sha256:e5c802729725bd07e2bc3ab7b76dc7e0bbfc53129d8f1eb1c002c24cf774717e \\\n    --hash=sha256:e841068dc0be4cb6dfb5c890eb88cbdcff2f4a332393c7ec94e8e618bd32c1a8 \\\n    --hash=sha256:e916035e3e9930cbdfdd10abf48861340221857f45509565898e012263f7b289 \\\n    --hash=sha256:eba154571c16e032112afac0dc2dfe9e63c2ceb7aedd07bb7eecf2ce26d4dd4c \\\n    --hash=sha256:f03460ff076f70ab595bb45a0205ccea1971443575b6920c52e755dec2b3fbfe \\\n    --hash=sha256:f0ec3b750b59375eab5b0fb2b9254810c00a3375be6d789899f1055a1d556237 \\\n    --hash=sha256:f291bcf42ae98eb5107edb162c3c998b4a89648fd8e99ed4cbd12705292788cd \\\n    --hash=sha256:f61efe1d2fe0de16158a5fe1d1cf3c14bdb6aecd54d8938fd26512c525c1f624 \\\n    --hash=sha256:f68edfc67aabac33708941f26f22a7b8e9f81429bc0cf249fcf7d66b23af8d19 \\\n    --hash=sha256:fa95848c929b6a75f6848d3c9793e59db365ee436776e57db835cdbfa79ba977 \\\n    --hash=sha256:fd9f8797427910198f95bced71ddfed61130d7e349213bfb8466c9c99e2c46a8 \\\n    --hash=sha256:fdb4ca07ab75ffadab4a8b135ad59cdbb3156b99310f3d565370da74a15d6bd3\nmlflow-skinny==3.17.2 \\\n    --hash=sha256:31be9190494212ccd94774170fd06f6fe04d209aae3923eefd16f9bf7830d63c \\\n    --hash=sha256:5f2a0812d019a8f517a58f1377922f75af4f42832be30c8f1441005b51288596\nmsal==1.39.0 \\\n    --hash=sha256:2d2577886906cd7293850dffa2da29119966c213bfc6ec0cecf8bf7621e1ca77 \\\n    --hash=sha256:6ab7de335e6d7f5717e2c7e1dbf86e4dda2f6acf3c56773b78dc53ebc6395b5f\nmsal-extensions==1.3.1 \\\n    --hash=sha256:96d3de4d034504e969ac5e85bae8106c8373b5c6568e4c8fa7af2eca9dbe6bca \\\n    --hash=sha256:c5b0fd10f65ef62b5f1d62f4251d51cbcaf003fcedae8c91b040a488614be1a4\nmsrest==0.7.1 \\\n    --hash=sha256:21120a810e1233e5e6cc7fe40b474eeb4ec6f757a15d7cf86702c369f9567c32 \\\n    --hash=sha256:6e7661f46f3afd88b75667b7187a92829924446c7ea1d169be8c4bb7eeb788b9\nmultidict==7.2.1 \\\n    --hash=sha256:02009b402129a73e1f3da68f48eb999afbacd29f25aef0d5052b84ff5c2786a2 \\\n    --hash=sha256:02d9c04d395a36eeebe89e45f2269614a4675b8e83fddcba15bba2be903971e5 \\\n    --hash=sha256:03846be88267369908fcd9a91159358a3b142d740991c96e4f696d362fce516c \\\n    --hash=sha256:08ea94663d9e7c25d14d78222f7aee906c472d4837766bec62477c38f6e419dc \\\n    --hash=sha256:0c454b677214fa604e9c4a38952c685dc88a62c96f5576a7ce550f213d1dc318 \\\n    --hash=sha256:0c52fdd8cb8194fcb6969a417149aa1d09d6e48b69fb1b34ee1b1e4cb51ec183 \\\n    --hash=sha256:0c7b4d8cc9e6ae7070b8129bdb840215552d4e2689ca765d37eb208a24919209 \\\n    --hash=sha256:0d852d3d9638f852158d7de7200dd77f7ff8d77fc8f3d396032f3d847883f631 \\\n    --hash=sha256:0eb7fa012ab47b13e96bffc1369642f520adcc4e3d3e170d7f1a2b39fb953bce \\\n    --hash=sha256:0ec95a02f9f08246cc7f1d85ac425e4d5c233fd3f098f5be1b2cca16aa690186 \\\n    --hash=sha256:0f30d6eaf3cb309b6c21096c6c2b4cf3800f195a78b1babae85f481ce851bdc2 \\\n    --hash=sha256:12bbab225ce7f69df75409ab8005b11b4e9309fae863821e019e81b32e53a2a8 \\\n    --hash=sha256:13268013a3db11a214ccb6920f778d175b765f69a40509610b92e43602272718 \\\n    --hash=sha256:15da10cf11fd8d8716720c95b93180e94c8317405d89d08524c579ef360128ac \\\n    --hash=sha256:1d369ed297e79b417766327ece16bb7e89306c588df63c364a85d90d4aeac843 \\\n    --hash=sha256:1fb8c1a3480c130c3a6422d5f16f3cad6552bf08c2089dd288ba7134649183b5 \\\n    --hash=sha256:2022bd3194968a027f64ed16f9779e62e71a823a9df3971a7328c1d45dfeb9ab \\\n    --hash=sha256:21d86f2aa58aa428fb9909d6b8587b75eea827287e3515b8506dca86b55e2c7d \\\n    --hash=sha256:223427392fdf993e198644ec40c404fd93f1cd2a61328d18842ecbf154d02c82 \\\n    --hash=sha256:2529873a3bf68c372532a9f8058bcf4199e78387e92cd6a01b73334bfe6a7e3f \\\n    --hash=sha256:2592fb6c335d67f1912bf72788c02fd5dab305fc3c8c7eab078a5bec1aaa0f88 \\\n    --hash=sha256:25ebc4208d9098f77caeb16df895a0e56eb6c3b22870ac4e3ec43e0a9d6a33b6 \\\n    --hash=sha256:27166b6ec73eac37696d66b2c6efbd44b6d04b597d655070959df54dc7c71c0b \\\n    --hash=sha256:27cc258247b13008742f0e239933ad01dec5ed4e6dfc63849e30e04e1aa5bc82 \\\n    --hash=sha256:295a15ccb8cfde9351dd6062b80af4e839460636b3c46813b4aa443905ded86a \\\n    --hash=sha256:2b4d0c4e13d329ffee73d46128e32dd3b4aeb2f9c6ac9c8a89eb28d3b82dcea8 \\\n    --hash=sha256:2bac371da2c3554a99ba126f545e79ab8e8d9426a3e41df81d00ad725c1e2cbf \\\n    --hash=sha256:2c4e6a97f79699f33e6dc13bddb5631781ee79a4a94c1822116d100e7d5c136c \\\n    --hash=sha256:2d4cfbbb1023f0f6795b5395c400752fb23a5a09ba756aa9003886bbc47b3e12 \\\n    --hash=sha256:2e279ad5a6e9347bc9e043fdbee180a0480c8fd52618c3258e983dd93d98ed49 \\\n    --hash=sha256:2f3cf710144b1859f4128051cc27ea86eee83caac5648cf2ca0c1b835261cbbe \\\n    --hash=sha256:30572b61c7932e4d3c2ad1e580de7db1f35b7a35d36db38f89397ce3f2e69096 \\\n    --hash=sha256:335f715f8c111654f29e4bf19086bdf0245579d2b4f4f59ca8dd9b3003b859c1 \\\n    --hash=sha256:363e5db93fc3f65f3218a79fe108d217b9d264181a4e993c77552bfe275d0393 \\\n    --hash=sha256:36b868758fb11cfa748c788b793994e73660abec90f83c780a678539c2c468bf \\\n    --hash=sha256:37b161535e92776788957a165fcf38a80b33c1efde7b18cab287db4e4574df78 \\\n    --hash=sha256:3b7542fad2706595c1b1853b46f2c3c4ae5cc5a6252b7225f294d607a29e1bdf \\\n    --hash=sha256:3ca4e2e9102d0788b94894a30a5e3561fd4818a0605d8748d8fe780f890aa069 \\\n    --hash=sha256:3ca60708f0ca9d994f46790c5a5c774771e2f1dcb75b12c70a5582f915d0e721 \\\n    --hash=sha256:3d22ebb716ac79bf32c2a1d15250f017faef719114af4376e8dd814d6633cf0a \\\n    --hash=sha256:3d6fce7cc4ef63d9a7633cbae43e737798412805a4c3ba876cdf472dc6ff9c51 \\\n    --hash=sha256:4b338b45dc26ca4bac702e1278754f78613d4d0081e14e94e44fe8e261bf1750 \\\n    --hash=sha256:4bebc9587cc29359e3b045518a7a09264fa882a7d165b0d143fdac8eeb7ea948 \\\n    --hash=sha256:4d61be3725016ef5db3543c95f1f062d7d150ba776582d959a982af88e75fa55 \\\n    --hash=sha256:4eb2650aa240b62ab0c6d87238bee5d14aa4d411c0d69ad61be53e026e0785ba \\\n    --hash=sha256:4f31ddf9c00e0e7db848b0236c717acbe8a51954d0d31b4d908c538ab3f0f5bc \\\n    --hash=sha256:522f7d2351743804cdf5c5a304bc45f9d55e935dd87706fae2dbeafe0fed0b49 \\\n    --hash=sha256:5324411117bdb67cfaeb3d1d28fb783710fcca3d88b855696af99044d7219e4b \\\n    --hash=sha256:554ee1d2e71fb5b4059c0c4ee35d8cbc8af2a3147036d65a454c53fea07ff4eb \\\n    --hash=sha256:57ac987ec5d26d89bbc48c03e486f659e1367d425c465552ac2e4c4af8219def \\\n    --hash=sha256:57b5d0df4c60ab8b1159687610a1c3ae069ad2380d390a79dedff5c82318e714 \\\n    --hash=sha256:584ebfa26c9dcf3e465637a5a9afa2647bebb3022b50b1ff384834ba8e0380d1 \\\n    --hash=sha256:5a7df927c7999d1d3196176a8d4139d3a0e1765936f5de8c768097275b2d617a \\\n    --hash=sha256:5b944091cfa7da4f7a9bd2587569cd90c94b89ec4721f8e87fe62504f2432b67 \\\n    --hash=sha256:5deadf03fb4a7842696d551f9f9a06dd4445bb43ca06b5f9736e4e1885561333 \\\n    --hash=sha256:5efddcdbcb73f5485dca2b6624edc8ee063604b77bd3a3eb772826063965819f \\\n    --hash=sha256:65e4448dadc7c94a8643bb41361e45f3a73d46e36a008a9bc03e9b525f4d7c80 \\\n    --hash=sha256:66af55b07e4593790157e85f897f06983ded8a8692cb2fb048f3049c1d3fa172 \\\n    --hash=sha256:678ac791b5820d9346eb13c8515fe0c9383659335e5cfc544bf6f54714ca1939 \\\n    --hash=sha256:68b97b721d95b77d75e718d1b62a227fa4b3e647bd2a9fb39552d1a79ffb67c0 \\\n    --hash=sha256:6966806cf917cbbeb9a8b5c581db52e19c9af0ef5fe009db54c1f5799a6e003f \\\n    --hash=sha256:69befda4b1ef57027ea95dc6ed733568642f330fb3203a3e5c5ef107d41e0a1f \\\n    --hash=sha256:6e22756c6e2d4f57ead0d2e6be179d8a16d661bee424b81de0c6c0c1305ec39f \\\n    --hash=sha256:6efdeed2723431999cf3bcbc84c72dbe0f65d16bb1f84e15a657f5b60ff18ca6 \\\n    --hash=sha256:714fe5f3eabd153b1b6911d0b5d31cfc2b808ae6b9e59a32fab17a4e6cdad5a6 \\\n    --hash=sha256:7238f7135481926d52a94c18a8cca633a9e72c1cbfccd5796548298a479b0656 \\\n    --hash=sha256:74d3e015c28b43b6c1a108eec324ea2efb185c359c459216cabd4cb98f7f02f6 \\\n    --hash=sha256:76a4f5132b8dc29eb3c768ee9b47e132a1d24fbc2e9259854c01af9beaff1d49 \\\n    --hash=sha256:7726c53b1d59eb57b009a9e8759d4f71049ebdacf30642a198a197f80cea451c \\\n    --hash=sha256:781ca5dfc2f1d58e47f52216a0c1c7e1ba91ce8aa235459e20de2d402af77fb3 \\\n    --hash=sha256:785ef2f3e372dabc131f228a275f97eca92ad17cfab1ab138790e330d99abe3e \\\n    --hash=sha256:7cb1a6bb70edcc06ea65cb9a35654f268ee39d9fc3a52240e6ba074db4d9c99e \\\n    --hash=sha256:7fb3bc8d58e1b7c1d9fa1d995e30a4ce9dbe49f4c63c755a1ffdecdfbd026ccb \\\n    --hash=sha256:8148c2aaaf4b85d7872f024c8bb0c9b9797cc76b10588e3594a69cb01057472a \\\n    --hash=sha256:81a5f84a76401c4330e6db4e170dddd58860b30c4e8a44a181e5c2809c7f9c9d \\\n    --hash=sha256:81c6fc88ac9bf6920a0cdf22d3c383964167f12d35eb630463fc6d5ac89e460d \\\n    --hash=sha256:822a7fcd33f6922b650e1b26594f09d53c5d011fe655fea7ded27b2728ce2a1b \\\n    --hash=sha256:83fbd7cfaca614975efdbdcd9e2df45f3e987e819216468fb73e1db6f0365b98 \\\n    --hash=sha256:846b17193f1c373d6f05ada894fadf56bce2473067caea0aab51828849894b31 \\\n    --hash=sha256:8648dd5dc4d5db32b5936dc5e85e9a4d79db1135513d40d1f54ca15503750324 \\\n    --hash=sha256:873d35366cc115be02a1c858f9b22a1a9f6182b99aab2171ee5276af02a153e3 \\\n    --hash=sha256:8c3ff4f5c376df7126695a52af61e6084b69c9e52dcb9f4713e71ce9819e1bfd \\\n    --hash=sha256:90efd90a0f9b7ae3844a4fb3ae614321832d364ae19567b7cd312315fac4ec39 \\\n    --hash=sha256:9306e0c5595f91874e685be0a9eb743d48ba069c888eea051bec3c67c08b5b8d \\\n    --hash=sha256:987f65f6c9321402bc7012f6c6d09ba501b88ddb1640f5b0b4a19f2caafe24a5 \\\n    --hash=sha256:9a53776adc1ba923c9e345fdea7b61553c44c17a9af5eba8d8def8c5dcac4dec \\\n    --hash=sha256:9c44bd978adddf39df5834c6a1efd7d075c84769a7a084168d035a2a276d9008 \\\n    --hash=sha256:9c9f285f788acf2448a57c9b93d31103ac69bd03f92907e2ffbb23c4e2b42eb6 \\\n    --hash=sha256:9df532dd12c59a7a4d381646fc1bf5ccb4bcdbd01c0887d07ec769fae965ea9a \\\n    --hash=sha256:a0f999155c22c8929cc492949c08c6fe7ec8079a5e1bfdeb34b9a3e4991959d0 \\\n    --hash=sha256:a2a322c8a6ca82a5a67ae6542e9c6a13ded9045cfd171dcccc5c213ac4fe0eab \\\n    --hash=sha256:a3d28ac22fe658ad7486d1532b3a9084fbf65b428db31f47212c5b0b6da826f1 \\\n    --hash=sha256:a3d9a59bcdf8531d46b56bcd512017533510c25e955c2c546efd0743bd840940 \\\n    --hash=sha256:a789e3d27fc5665cc0477f10a35a89383313e4c9cf8b5e6af7ea71f039cdcc0e \\\n    --hash=sha256:a7d120bdde5b213e67ed7dc80ea3adf4f014453fbc20195d619ba2ceb34084f3 \\\n    --hash=sha256:a878fef2797a7c082aa47559af68299372edebc7367bd5128dff2d36e6d820e1 \\\n    --hash=sha256:a92e3080d8889b0f7a80ea0c4a72181b4d4d5d3918a03136b4a459f51f5f59da \\\n    --hash=sha256:a9cc121b5ee2c8b4bd4b6b526d5a26bb782f4d620463f73707691b2004b8c349 \\\n    --hash=sha256:b4821bd30b38144d8ab75df56af0b07e9d71327c9cf94c0c7a1965f865bb9615 \\\n    --hash=sha256:b5fb6b048931ea925b484f0c7c01b007981415a00a6c62ee74bbf8d229d39c08 \\\n    --hash=sha256:b63acdf4df5a78a15223bbb510bb3e0f8234dfa807610ccb8796d0842db2c801 \\\n    --hash=sha256:b81ff0f2d375988152614eaea4d5023c98ecb08f77df4bb1d96762504bb86fca \\\n    --hash=sha256:b97bffa5772b7e853303de094829fcd3a9bd49fddd70534651ee4933691f6587 \\\n    --hash=sha256:ba5e8d9310a794b853fb0e327d46a827b5b015576341219a591f88ed9d799c27 \\\n    --hash=sha256:bc9decb36abd00ed5d123db9df70eb9a0da45d6376d86d64f4a94bfd5a1b83fe \\\n    --hash=sha256:c10ac5e3e76837180656079008f71add8339b00c3c26314092bcd1e8e449049f \\\n    --hash=sha256:c753b820738cddc097892fee95e7cd716fbdfc9640414c5e9ce9463ad125321b \\\n    --hash=sha256:c85a0a54a19429a17ef449e967baffe7b5089cb4f6ef2894c9168a69fa024d05 \\\n    --hash=sha256:cadd02ca804d6ebe799a7af19197d9730094fe2cc74b70eb4f374f4b8c1886c1 \\\n    --hash=sha256:cb43bb34346155d479acdc5423afccdff79ce1fc66adfcc9de995cbec8a13acf \\\n    --hash=sha256:cb7fc8820b206932ec6d8f8985aeba6edfd2932e13b6c4bf2434d6bcbbeef3e1 \\\n    --hash=sha256:cba29f12cd717f1cbbe220edf005666f8df0453347217748331a0c2f7522eca4 \\\n    --hash=sha256:cd69c99affd1b4debc1f9a53058ea6e3a9b34f2e733840bb45891666cd8ede0a \\\n    --hash=sha256:ce0f884408938fbd72e764031d0e23a8f5e438a7bf73641089c7a6465cb84456 \\\n    --hash=sha256:cecb2c778f00a65c6ca01410dd194d0e797a9eebb7c6dea0db87718719f293c7 \\\n    --hash=sha256:cff7657e79224dea46f2f2e58eb99186656ca63ebe356212210c5c00e9beb814 \\\n    --hash=sha256:d0381074dc21225951278d7e4a7a2241f7fb86a4d8b94154dfee1411f49cf851 \\\n    --hash=sha256:d094951489bb7836342c005e790bd005e60b669aaf5c936b96dd5d68cbd2e23b \\\n    --hash=sha256:d10e49b940e70e2a4e91f44098007dda0bacb78c3f8e31ba7a37ee2ce52269e6 \\\n    --hash=sha256:d37773029ba034a2cc970b6eeb67dad3bff9d894393c51f6bb1c6b4f563a032c \\\n    --hash=sha256:d4af0d863e72f3ea48e85d3aa1d1b426fd81e9544fd7976fc6d6753584a25b03 \\\n    --hash=sha256:d5738cd929f2af8651ebb284467acb58b1ec0f2f4d42489cd0597172bc82e15b \\\n    --hash=sha256:d615377a8e7bfc4f1983ede3f411c2ac2b0f7c3053f262d0437b7d8bcc4485e3 \\\n    --hash=sha256:dbda2baafe08f8431fd3333be02c261023fd454607e3bde5e7dc00565f7bebcb \\\n    --hash=sha256:dc6f3dcb08c4b41e64f2d6cf272b5686d9144db585b2e138a8b1664376ab3921 \\\n    --hash=sha256:e0f2b33a6ae233f4da38c77ea32f90aab2cb82ba819d7b6c4f1b68cd33d871b6 \\\n    --hash=sha256:e47d058c2db95010f5d2e1f6037acebdfb0e2fa4507650e1041437985c91db38 \\\n    --hash=sha256:e64b86d16158954825d12799271979c6944c1fd1d03575b2f22e869c3f7d00dc \\\n    --hash=sha256:e8af3e6f1bdbc31fd762b094133b478b89988eaebc63cbe82b1d9e3bbd15cede \\\n    --hash=sha256:eb5c4a5b1281985271b6c29be53f2c1a9decf11e30a0e2733439c4d9d61b9ebb \\\n    --hash=sha256:ec4ee5d2d624088775e61cada87bbe7629bfd936bfbd57f122a106970d8ab1ee \\\n    --hash=sha256:ed6c107642a9acaa7ede32dcd428a6c87e302c5d555ecd3ec132ffa8c6155b4b \\\n    --hash=sha256:edffdb3950d3a8b769ddaec3a0962fb7b76b3c96f317f6b88500455a537dded2 \\\n    --hash=sha256:efe695cc2081633b02fcb95bc1b13070f6647c9ad52d42a8beeb3c2a7ea062dc \\\n    --hash=sha256:f07f06db2e333b68dd52560b8b0b12b6f8bf6053cedebf9af4aecfecd2dc1b32 \\\n    --hash=sha256:f15205c67d4c45250fcff5da077f0ae54102b5bc39e9ee8bab90d99e09a728c5 \\\n    --hash=sha256:f2087ee23a18d1d618a135eedcafba7dfc40c6be4e8e52d7f29a1c8a2344cfcc \\\n    --hash=sha256:f278f118f9fdb5faba5a6792be397fbda094d1568efa4dfe8c3595ce4ce89eea \\\n    --hash=sha256:f29885fef157a602d1816439e5da964c70ebcdbbcd4bb9d2d21b7e8bb5636604 \\\n    --hash=sha256:f2cc27ec6a53b1d39bab44d2b9dd21cc31e796d01b5e18a76d569721282bb264 \\\n    --hash=sha256:f332b16911ffc668baec6aaf8f08a09e1af34a8ee87ccac26bd722589e264645 \\\n    --hash=sha256:f5812cfcf7daf3ace5fedf6e2ef8d4b342c92fb8ea3a87c1aed2b50453271093 \\\n    --hash=sha256:f62172cf387e92f4928b60e5936b02c06e3c8449ed7fb440978d6c9bcbfc85df \\\n    --hash=sha256:f9c118e866164ce05498d9106a4bd01e745321403cd6f0b77a0b2587768f8c06 \\\n    --hash=sha256:f9e78d98a29e969a001e953eb09167a48bbc71249e804dae5db987ee7e6531c9 \\\n    --hash=sha256:fa0ecd064b0ae18d235283abb5adbc4e07304dba8f2aa7c0d61f28bebcc70d4c \\\n    --hash=sha256:fa949c81e3865c10f981dea72fd8d418b59edd13a047a0aee89ae64790113d53 \\\n    --hash=sha256:fba33e264cdd2ec43b762b9960d1648478eecfc1ce6e8159e7573510f0412c0a \\\n    --hash=sha256:fc45ff19520bc5321dcd9c6dd7df6f35ddd894eed35e5be65d1828a9c3f5e7fb \\\n    --hash=sha256:fcfebcb537f419e415b6e2bfc77ddbd33abe3c036f0105410a25a14741df9c31 \\\n    --hash=sha256:fd24c4425fdb8e822601335602375c6d0cb020f7a368e1d5842eb7925a9c8748\nnumpy==2.4.6 ; python_full_version < '3.12' \\\n    --hash=sha256:001fbb8e08d942dd57599e781f2472269ee7f2755fae407b4f67b2f0b17da3f1 \\\n    --hash=sha256:0280e0356c0829a18d9de1cb7eee50ec22ca639878d7240307ca0943d73cd2c4 \\\n    --hash=sha256:043191bfa8eab18c776647b62723ac9dddece59743b13f49b2016094129c2b3f \\\n    --hash=sha256:06ca2f61ec4385a07a6977c55ba998a4466c123642b4a32694d3128fce18c079 \\\n    --hash=sha256:0a041d3d761dc3c35cc56ce0351506a02bcbc25f7b169f652435141a17db9096 \\\n    --hash=sha256:0ab0a9c4ffb1a6d95ef519fe4247dba8eb6b18ad93999f76b7f657039acabd47 \\\n    --hash=sha256:0c9136e14ed34a9e343a31c533d78a9813a69a3148332bce5e9821cb2f996e66 \\\n    --hash=sha256:110f8b71aacb688ec69062bb7f6938a0f8acb01b7c1c4beb453c65b6d234584d \\\n    --hash=sha256:112b06a867b235ef466ed3508ddf0238050df9c727cafb5301ac385b899189a1 \\\n    --hash=sha256:17f9ade344e7d9b464a084d69bcf18fc691cb1db67c62ed80820bf4926d78f0e \\\n    --hash=sha256:1e254a00cdf42b1e4d5b3d68d33af63268d41340d8885df2ab6470f2e1500147 \\\n    --hash=sha256:1e978ec1e8bd0e0e4de6bb75de9d30cbb74db6b6a2bb727618613703ca0167dd \\\n    --hash=sha256:25c692919ac5a01f170a3bfcd62d745b24fd095c353d50812637d6fcab442e75 \\\n    --hash=sha256:260a5d70215b61ab4fadf5c7baacd64821842975eea312125ed3c39a6391b063 \\\n    --hash=sha256:2803abfebfc990042cd494d8ce2d5f82e9d847af6d35ec486923aa19dbad5e73 \\\n    --hash=sha256:29a287e0cf63ff528da061de6b9f64a4618da591ca1046aafc54062e40ca7eab \\\n    --hash=sha256:29cb7f67d10b479ff07c17d33e39f78c07f71c40ef30d63c153d340e96cd3fb4 \\\n    --hash=sha256:3213d622a0283a39a93d188f3cf72b26862df52fbb4ca3697f51705016523d41 \\\n    --hash=sha256:33111801a01c12a8a1e3721f0a9232f8cfc8ae2c6b7098167e6f623c6073f402 \\\n    --hash=sha256:357cc07a6d7b0b182ff02249616a03742827ebb1277546b5c7cd7f7620a45698 \\\n    --hash=sha256:38efbc8de75c7a0fc1ac190162d892787f3f47b57cc291231aafee36b80982b7 \\\n    --hash=sha256:4081eb135ac24158bd51cdfbef16f1c64df7063b1143f24731387137c092bec8 \\\n    --hash=sha256:40fdc1ae7125e518ea98e53e69a4ebc27e1fd50510c47b7ea130cf21e5e1d42b \\\n    --hash=sha256:4cfe66903cc32a9921a6733d96b19bb6abf310397581bbad89c228f5abaf0ee8 \\\n    --hash=sha256:511dbaf848decaaaf4b4ca48032619fb3138710c4bf7da7617765edad1ef96b0 \\\n    --hash=sha256:55cced7c52e981362f708ad635198e97a752dfba412cc03c23bbf3bd8d5cd662 \\\n    --hash=sha256:56b39e5e0622a09a25bf5baf62f4bcf0cb8a41ae6e2819cf49bbc5a74c083f91 \\\n    --hash=sha256:5dbbdb29840ca3d91ee0fece42fc29278886d908280bfec0a5846c6f901a3eb0 \\\n    --hash=sha256:5f9fb9157b4ce2971008323afe46053787b526ef624fea915b261468a8421a0f \\\n    --hash=sha256:6180d8b35af935aed8ece3a85e0a43f87393ae0ac87c8d2c8bd2c993f7270ef3 \\\n    --hash=sha256:68a5124b13fa6cc2086764a20005d30bc0548146f7f5322f02fce212ca14317f \\\n    --hash=sha256:68bb27509ac1b9a3443094260f6326150663b06abe40b73a2f81160623da5b67 \\\n    --hash=sha256:6f41ae150c4e32db4f3310cdaf64b1593a03dbabe29eec77fc9b50fe64061df6 \\\n    --hash=sha256:7265a2f3d436e54ef9f2b52b5c937e6be778781bd97a590319d7348f1c1ca997 \\\n    --hash=sha256:72fbe16c6fac95aedf5937fa873445cec2110be35d8a4e9433d7501fd98dae6b \\\n    --hash=sha256:7d92c3819208a60205a12a245c91ad70cb0a85336659b19b834205573ac8456e \\\n    --hash=sha256:8155154c7c691289fe18f510b5d4657c68c67989f293f0535a91360392ff6538 \\\n    --hash=sha256:81a1cca95ed5bb92aa8b10dd2cdc9a0d3853a50fad926c28b5d7e8ea54389627 \\\n    --hash=sha256:89cd468399cfd2504718f0ba50e410dca55a170b61a02ad92bb18c8a65186e93 \\\n    --hash=sha256:8ad03c0965fb3c692200e74d458ca28c1dbb4ce96f9a479a8aa041ad5fabca02 \\\n    --hash=sha256:90f9849678c75fe7afa2d348ac842c168b0a4d3d61919687216dfc547976d853 \\\n    --hash=sha256:948424b06129ce883307e8cff868c31396d8dc7630a59c61d70d98dbe70f222c \\\n    --hash=sha256:9cd5ffd25db4e7ba6a375693b3fc0fc1791ec636c17db3720da19bde7180ec43 \\\n    --hash=sha256:a0df0043bdb289bde1f62da130d20df23d58b45429f752bc7a8fc5325a225ecd \\\n    --hash=sha256:a2c306dea656c12c68f51f4cea133cbe78ca7435eb28c735eac1d3ebe73be6e8 \\\n    --hash=sha256:a7830bab239b79cda9c08c2da014761cafb48da6150e1da17ac06283f43b6089 \\\n    --hash=sha256:a7c711e21628b52034bb5ab8d1bce291f752fcc5e92accc615778acee1ff4778 \\\n    --hash=sha256:aaf159caa35993cb1f56fb9b8e4610d35758e7ca005412eb1daa856a78c9c4b1 \\\n    --hash=sha256:ae506e6902902557576a26ff33eda8695e7ecb3cb36c3b573a0765dee114ebdb \\\n    --hash=sha256:b507f5c4c1d508876d1819b6bf9a49d365b96320b5d4993426b33a23ca4b8261 \\\n    --hash=sha256:bf162abab1c1a736333192707cef898e735a5ca00f38f27eeedf44b39d9e85eb \\\n    --hash=sha256:c1a2af6c6ef86344a6b0db6b97834208bf598db514f2b155042439b62605601a \\\n    --hash=sha256:c2d37ab77531417474168eb79d6d80b14f821a966818505d03013d0833edb7a8 \\\n    --hash=sha256:c4fc99836233ea196540b17ab0983aff60ed07941751930f5f4d05bc3b3b7359 \\\n    --hash=sha256:d581b735e177fdcdce6fed8e7e8880a3fb6ee4e3653a3ac6af01c6f4c03effc5 \\\n    --hash=sha256:d6da64deb6b8ed903e7560180a92f2d804ee1ba5eeb849ac2748b8c1aba1f6d7 \\\n    --hash=sha256:d8e8286dd7cea7895157318d1b91cdacac64c479f3cbc8dce548331728484751 \\\n    --hash=sha256:ddea102b48f9e339f3948bf22040944184627a30fdf7f858667673b9c5f033c8 \\\n    --hash=sha256:dfa20cc6ca228e6b155b11da03825975ce66aea520985dbbddf0f2a5a495c605 \\\n    --hash=sha256:e3e5193ef5a3dc73bceee50f7fdc2c90dbb76c42df8d8fae3d1067a583df579e \\\n    --hash=sha256:e3eeb0aabd6bd5ce64faae67e9935203a6991b4bc2a485a767fbafb2c5125f45 \\\n    --hash=sha256:e5805d5a22fd19c8ccff10a9561f9df94436b0545619ea579db2d3c35294bce2 \\\n    --hash=sha256:e85b752a1e912b70eaad4fafbd4d1238007ab221de2009b9a2f5ae7461239895 \\\n    --hash=sha256:eaf7fa2de5c0be8ae6ff8e9bea2ccd725e980541244521d8d4b5f3354a27babe \\\n    --hash=sha256:ebfb099f8dcf083deef3ac1ca4c1503f387cf76296fcb3816b66f5ecb5f54fdb \\\n    --hash=sha256:ece3d2cfe132e7d51f44a832b303895e6f2d499c5e74dfbdb06ee246147a304a \\\n    --hash=sha256:ed9749eef4cbd126da3dc1d6bcb3a57f5eb7ac6a6484146bdbf743f552dfc577 \\\n    --hash=sha256:ede83e07a75dd06bc501566c1eca2afc0d61677c1472ac9ad93fdee6e638a48d \\\n    --hash=sha256:ef4aea96ce4d3b074422cb4f2f64e216bf9e213004bb58ecfdf50ea02ea8eb9a \\\n    --hash=sha256:f3a3570c4a2a16746ac2c31a7c7c7b0c186b95ce902e33db6f28094ed7387dda \\\n    --hash=sha256:f407cb6b8e9d6d8c626bc73c945db1706035af8fd632295547bf1c9e46d092d6 \\\n    --hash=sha256:f74a575920ab21fe304421a3fc28793d82e299cae9eccb37084e9fc7f3617c20\nnumpy==2.5.5 ; python_full_version >= '3.12' \\\n    --hash=sha256:08f1b9abf1707fa89c125aaa17e78389c063fb20ce37a141b47821e996f4a1db \\\n    --hash=sha256:095113ee2ceab6a9501b184eff5ea806973d3a63d74a8cbc15e4911e754da9c1 \\\n    --hash=sha256:10396f7c5ebc37d8f3cbdec44e3313912ccc2dc5841cc905de5de54ebbe8e2d3 \\\n    --hash=sha256:178cb1eaed819b2cb4e398c554b0776d1499f307e30cb58b9bae1921de35dae6 \\\n    --hash=sha256:1c24be6a82f5f257afc4dbefde4c3b56dee02146dfed2be2811940e79576b237 \\\n    --hash=sha256:20145b11776d2f7570cd61351b156a51d3a341822282095baa819d87272bc710 \\\n    --hash=sha256:228e3d90e967495d61ddc79dd64e95267aae3bcf1b1c516a6186429106a0b444 \\\n    --hash=sha256:229743571f901a082f031f511dc4f926b4b4a714075d98b1ff2af62d836365ac \\\n    --hash=sha256:263b2aa236d752b18f90c5107137d24b2e3856d7db37725609f0ab5bcdb58881 \\\n    --hash=sha256:2a9c502cdb9a3050ac1686774624cc278658b11f72e11b971a3a8542d6ded357 \\\n    --hash=sha256:2abd39cfbb3d2af11e9bc8cc92b08cd089b0975fe9b1a30c8b7c740c67d397ce \\\n    --hash=sha256:2efb2ae4e0414b6bd636dde7235c158cd65dd52891ff64a320a4847a8ce7400f \\\n    --hash=sha256:31e5be6cd4b896004cb9e416741612ade530fc9a04bceca5219cf66a675113b4 \\\n    --hash=sha256:32dce94d74bb4d5bb058d65b0d9dad7fa61d07ff9375fd7695d8aa7ea82ee73d \\\n    --hash=sha256:3cedc2980b45794a6a2cfee9c8c3a80f04517082cc1d387e4cc895506c481696 \\\n    --hash=sha256:3d59ab8f6bfc4ffd29b0f558450e17922c1bc88459882e37726fbcd5834afbfd \\\n    --hash=sha256:410eab02c6718cb42d06ccbb8604659f3522d2ce06ae70cacd5042092659f5af \\\n    --hash=sha256:4302902ebf82d37f446664757be59db53587822c8b35f16368ca69fe66ec4315 \\\n    --hash=sha256:479e43c183049ec1a820eeb36549e493924f56b3e893a1d5865d0fff12abad47 \\\n    --hash=sha256:567994389edd2963b643d63d826138402a63401176f1daf84dbb3204eb838b39 \\\n    --hash=sha256:5cddc243c75114ba845f01b1f87aca1572dbf7b6c2d88636ed3e1d2bccd7f1bf \\\n    --hash=sha256:5e202d5facc9c0681834018062466d0b3eabd48c540c3570f72905c97f641a90 \\\n    --hash=sha256:704d819265e5d1064d932968e9ee85fff2103ccc78c05b878c06943ba27b8507 \\\n    --hash=sha256:7ca51125c76817de53473dae31ddc17213776472761bea9cca68a1a0037a4827 \\\n    --hash=sha256:7da9a248f149cfbb220c6da964a59c8d051d516704f7758acfb81eb382a05d97 \\\n    --hash=sha256:7e71ac4284c700afa654e2d15b1b174166710dca932f24045e5dc92001b5bda0 \\\n    --hash=sha256:7fb87c4bcc73850ef433a0c42f096b010d3d3d284e9d00028bb030b43df3d078 \\\n    --hash=sha256:824025655df929268bfe6b47ed91a00d14209a6f760847cf150be446829e1ce4 \\\n    --hash=sha256:84dfb1611993a3525b250c955b1e2ebab6ce0ed36e4ab4dd5746432dd362fb5d \\\n    --hash=sha256:86868185bf4b6c4e5a8628ac42cfa165cd9530266c731f7dd1d11b4ad7e7cd1c \\\n    --hash=sha256:919eb420662b0b4ba34889df503f3d5329775b0c1d5f7e5f5af4fba8315b1e30 \\\n    --hash=sha256:9c3e1ac3cd5d3329f4d38709ff4c21f0621bbe8779c094d6de8ec8347246fcdc \\\n    --hash=sha256:9f44875964889bd9088cf838d191b58c04088d10b4dc9b140e9da2431ecfbb60 \\\n    --hash=sha256:a0750f2156d53446caca85663d0b65d67214e1664b9050454a731ea1418d176a \\\n    --hash=sha256:a207eb88a18e30add597c366c1db7e79f48fc94084b8e7dbd0eefb95a645db12 \\\n    --hash=sha256:a3856a97e48ed8371c680fb04120b99fbcc29f2076ebe6dc3deb34f77947c5ca \\\n    --hash=sha256:ab3ff087826c49d07953d0219eb00663ce5b1a0ef0a6b757e1ac041b09387428 \\\n    --hash=sha256:ac910558645a4b006f70596b450712b8564730c1b2ac10291fcedd656d321ec0 \\\n    --hash=sha256:ad0c8b963f9281f2eb118e283eb61964c716c8e344ed8e8c309b49c586d41ed1 \\\n    --hash=sha256:ae2b8285d0b4eed24739c3ca9ec0fa424a0247489c01e1d5fe2815a599e11d33 \\\n    --hash=sha256:ae9cfe4e985139c5f2db69d4310de7348bd0abc02cfdc06991c4419065f6fdca \\\n    --hash=sha256:b3d328eebe0056c634878c251131d73d74e0c4af317a3aea718816d6fa0bb963 \\\n    --hash=sha256:b5d08742de581c9eb61102768ccca125a2982913de399611b56981a07278de74 \\\n    --hash=sha256:b6e30929e3443f46aa7be2749fb003fefbbad6b6a1e2168bf8850a55b657914a \\\n    --hash=sha256:b6ecbc1ff292c6799067d8064a4dd35cd25ba9d1a24aa41dd635d701691a49b5 \\\n    --hash=sha256:b7dd0287b6cdd35a27d5678a56b1bc508ff206c2b78b30b4821dd5c3197b393a \\\n    --hash=sha256:b96e9ee49ccbdb5676359f852a4497f7a9c5df6c377d8877f5330d6fd3ff42e4 \\\n    --hash=sha256:bea7de36bb304a850710c1dfbb35e7cdb9a005928106a3adfc6dc3a753469dec \\\n    --hash=sha256:bf6fa5a4d73b3a9699a57b8824d4863acde7241808a5305882222843537f02a2 \\\n    --hash=sha256:c48960d420e90cf305cb1fde0d4e6082cc90512cda87a9acf0b6e04e91cf4abe \\\n    --hash=sha256:cc6eb7502facce90349b4097a26821af224aaa0ab36e78304711cdb544352882 \\\n    --hash=sha256:d0c7c0dfabdcb7cde080b7c9ef301c7533e90110198b39965141a903c7dddcf8 \\\n    --hash=sha256:d64daa409e9b1ac818b0c59e47b005f802e130c8281e40c6a2f7e70c43f75e0f \\\n    --hash=sha256:d7d9be35d50366fe5ac28188364154c9e1e22ad1b977a06c9465c0680c8eeefe \\\n    --hash=sha256:dec156cda7322bcb1479ca992794705fe226a911b0ffebe13bff97fa1f3be63c \\\n    --hash=sha256:e0608d1585557b68dcb6a70a41654f7536567960afad79d91752d2863b242b68 \\\n    --hash=sha256:e0b87886bb45621d9279dad4ab9f2d154b5db0b019d378c107b8f71527b06a4a \\\n    --hash=sha256:e0cf407a83118faf0463ade48a4533982f1737c7c58aac29e08855f7d9ad2977 \\\n    --hash=sha256:e10e81d1db6c8fa507f61bebfd1ea383971dbc40c2005ed4db88fac5538b1ef6 \\\n    --hash=sha256:e99bf8a3d54693f2063fa6c7d13955d460a9f543d9dbc80e69a92da288259b28 \\\n    --hash=sha256:ef2a874cc70e2132c1c499268bdc34e211a715e481bc33c97b8a0190f2559295 \\\n    --hash=sha256:f5e8603f0892d1b848e12124863b5b29af72383ee9b25ddc6fe4967d4c1ee6ef \\\n    --hash=sha256:f6622e32cb46c60bee3b2c7dd7f5c22bdc86fcb8630336b4822ec81c3986111a \\\n    --hash=sha256:f82a7567c590ff266f8c18fd527a0662edde074de11be256541a656e274f2b05 \\\n    --hash=sha256:fd47c92e0d1e53f9498b1a30305072434fbae6b5a305cbcab514f959e9ce0fab \\\n    --hash=sha256:ff5c1ab54a637c0adcdbb69ad10e5c4f1c4dedba69c0d1de383249b70c36908f\noauthlib==4.0.1 \\\n    --hash=sha256:3d73febdb6faa00f277c81fb04be7b7586fb96fc3b7f0b9c772dada69a25ede7 \\\n    --hash=sha256:498a298876e996301950a5b053d12c31628bb7b895db03666430c69ce182eb61\nopentelemetry-api==1.33.0 \\\n    --hash=sha256:158df154f628e6615b65fdf6e59f99afabea7213e72c5809dd4adf06c0d997cd \\\n    --hash=sha256:cc4380fd2e6da7dcb52a828ea81844ed1f4f2eb638ca3c816775109d93d58ced\nopentelemetry-proto==1.45.2 \\\n    --hash=sha256:03a7ca1b43f89fd5b965d5975902bb2515c0c86e2428b456836e9a6149c6235a \\\n    --hash=sha256:bd8d23cf770605b0af9b7be2071d26a464fea289d35429abfd2a66226114ad64\nopentelemetry-sdk==1.33.0 \\\n    --hash=sha256:a7fc56d1e07b218fcc316b24d21b59d3f1967b2ca22c217b05da3a26b797cc68 \\\n    --hash=sha256:bed376b6d37fbf00688bb65edfee817dd01d48b8559212831437529a6066049a\nopentelemetry-semantic-conventions==0.54b0 \\\n    --hash=sha256:467b739977bdcb079af1af69f73632535cdb51099d5e3c5709a35d10fe02a9c9 \\\n    --hash=sha256:fad7c1cf8908fd449eb5cf9fbbeefb301acf4bc995101f85277899cec125d823\npackaging==26.3 \\\n    --hash=sha256:94edc256424af38762eb31306eed28beb9f0efc50a8837492c9d6fd6004aed79 \\\n    --hash=sha256:d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c\npandas==3.1.1 \\\n    --hash=sha256:01bd1d4c5fc999324382d55499cef0f9cc7c1b09d91ae6dabe82f0237e43b3a0 \\\n    --hash=sha256:028490c8ac2e03e18c9b08b7f3612e149b03570209bcf741d23833a7a5377ab2 \\\n    --hash=sha256:05fed3e3b7c99b226f160e29d7d6cb7ef39638c758cbfe42b3f24ba34f04b859 \\\n    --hash=sha256:07998b563a4e1ff2d6062ead5a7b145bb7f70096bbd428b7dc556672970ff0ed \\\n    --hash=sha256:0f628bb9a4681695da1dcc04efef86bc8c67095300d8da928b9886259cb0dada \\\n    --hash=sha256:1983c990935a389b0d0d84f278a60ddfe5fcc5a9dc8a10e11a1e26b5d1220552 \\\n    --hash=sha256:198a8ee3276344a99bb2b05e0a92380b1d5f51469a193b8dcac7cfd1b34af23e \\\n    --hash=sha256:1e13eb2650f438ee4acda9c50ab7692ea2bc2c5fd5959d1284c83bc7eb287e5e \\\n    --hash=sha256:1eb3cca75e64bb1c0aab36e74413ad319f2f102daee222db7019c68e4f30cab5 \\\n    --hash=sha256:211aabaf3f6aec76d87c69522a3e7b26f9e33cb9dc2336359a92b209de582899 \\\n    --hash=sha256:255fab1fee49783494ec2e8fc5ed27bf896c5e05e9266826d4a9738bfd77d56c \\\n    --hash=sha256:269716b079899a92953837d13ed215ef2d36dbf8dd3787faf617f1160a2f5062 \\\n    --hash=sha256:2b6f34c1fd341128317fd880aee0365020fd14be573c375fb4c72e63567c6ba4 \\\n    --hash=sha256:2bfb3810c303fd084fb101bf11c4a2ce8228eb8e15e411801f1d5e6ea383ee4e \\\n    --hash=sha256:326459d8a9be11b5f48c7fc1d63e38ba7cfeaebe5d41bd19e4c5f4f11dc9ac91 \\\n    --hash=sha256:34e62b61a1e16e125239300f3503f54c4419eabe7df8a364f88cbda2ee289201 \\\n    --hash=sha256:3b10ae67d301ea84d0969388557cf8b90ea7870def14fd743614bde890104163 \\\n    --hash=sha256:408067fdb3fcc794836bbcb320d4f15d546f39638156e00b5a2dd6616ee0f388 \\\n    --hash=sha256:42160e7f78b8a74df8c00e4f3a6010a47bba567fc514dc5029b5a722c2f37ef5 \\\n    --hash=sha256:42283f38afc154980f7a9c7964161ecc94de8c1bdebaf42528a18d40b556debd \\\n    --hash=sha256:48066660db2f0d652b0f4df5743ca975e9b568043084c86e575b0eda648f7c64 \\\n    --hash=sha256:4ac114c27f10b8783a9c3bbf1b08a08494e1fafb17c2a0c8db54e06180874c01 \\\n    --hash=sha256:4e6f9a3036fc6a40c5ba00efe4092a45844212bdb6a63eda4ad5a5a4c8da45eb \\\n    --hash=sha256:4f1602f614bb83f443381dbcbb94c4ac764b2e50c8d6c965614c5cd83e328c47 \\\n    --hash=sha256:55eb3ed76e7f707786468c1cbf7bdf26f4cbed077487f09f0af474a302b9b079 \\\n    --hash=sha256:560614c776ea303182708c5ad6ad7e5350645b90ca96f9b955773453622885e0 \\\n    --hash=sha256:57112bab44e336758121435cd01ccebc1e4fca56c28d95d7c03bf2418dedea6a \\\n    --hash=sha256:593fb29eb5e51ab77ee37bda7ab2232aa1077088af7b4acbd18ca2f43f6c02f5 \\\n    --hash=sha256:645fa00fd85cfced2d2c09dc116d3694f578501b1ce4899153fbe64788ecda98 \\\n    --hash=sha256:6705575b65750e4494b4f9328eed8cb263b4b809984d4eeb8f492a3e804b0c53 \\\n    --hash=sha256:6d84760cc1bd799440a66b4df2ceb7a508870f3b8b4d8dda21befd62779cd3b4 \\\n    --hash=sha256:77c2f479cfd0bc76a6c2aeee74d5d8814864ebbee9d351dc5e3a1864e95edbc0 \\\n    --hash=sha256:78837bfc15a272896def947e9b47a671363f5291c5266105c68c06d6a1b0045e \\\n    --hash=sha256:78978d0bf2fdb23f2eab1791abd685f03eb580f9247ab1583be8b74e4e270dbb \\\n    --hash=sha256:8603f29efe58c21729e57d2feb3e86f4c19378242e1e2aeece5f8c3807c421c6 \\\n    --hash=sha256:862f6fbef3f05005d78df13ffd9c44606fdcb76af8748ab14c901f6181bf3789 \\\n    --hash=sha256:8e95649e97b925ac63204075233e395250d38ea4051d0540f32df9e08e557654 \\\n    --hash=sha256:9c6737e125607799df55584c682ff05db4ae4db09180e300448781b7e4448bca \\\n    --hash=sha256:9c69786754f997cb401b98328678cfd9c7ac64bd111a27e305b44624fcaad5c2 \\\n    --hash=sha256:a5f29016e40682637b16acb96bd3327120c05d673c4f2d1961481728e6b0a4c4 \\\n    --hash=sha256:aafbba6ea1fb58f4e254823bf390f4efeced3b15ad4d06e86493ee0c22b35e7f \\\n    --hash=sha256:b71ab4607da4c1665f3db3bba62dfe7222f66a0ca353de0e2d9d934480dc19bf \\\n    --hash=sha256:b80ff163f9d8af866c102976ef727e10a93b1ff04134eb356d3547bd42392857 \\\n    --hash=sha256:b826e9052502570cd4449aeb0209bcc01e4c25baf774678ddeca225a92302359 \\\n    --hash=sha256:bf0cf825769b60f9a01a8ff77ed82cfca9ccf2609170814f8f00810f5eaeae71 \\\n    --hash=sha256:cbe426189f238bee1d05a5ebe11919db8302d397e31d61b10ca0f9a19c75f70e \\\n    --hash=sha256:cf17a15b2b9d5d03888f94a50777b2c7c7502cd78063832866e1ce0be4ac8d85 \\\n    --hash=sha256:d15b83c79bafbce2cb7707f609dd0eb7c57545abcd3f93398e9272adee17f81a \\\n    --hash=sha256:daf86c882e376ae2a8a459b2f769258d2b6d75e09f6327440cf6eb8d425c5ceb \\\n    --hash=sha256:dedc76bfbba83fe43734ba9229190b4a987f6263ad734726bb28b4ecb93f4bf7 \\\n    --hash=sha256:e30c12af3911e750b9c073e0bbc6460655753d0121c5d8c4a1d942462d45eee0 \\\n    --hash=sha256:e3b7740decda762970df4b32edae1450630c77c10c5efb4c73a4437727dc7a5c \\\n    --hash=sha256:eef35cb3f07dbc8e10e298b8a55ee4aa04d6511f27d5277f13c3df45d3bbef5c \\\n    --hash=sha256:f13731c5f3c610c4584dd4f80df0f1279c657a0b3eff32205cda5d541f5385cf \\\n    --hash=sha256:f61231dec5cf7317b68e1933d342538e8e880055ddb4fdb380095ae77f714322 \\\n    --hash=sha256:f6c63d287fc2eddf698ebd3bd82089aba2dd4f520f6e4f341d28e125644a6137 \\\n    --hash=sha256:f89fb8e88cc5791995cc076c526eac605adc157b6ac6cc619a33ddd0b8bf5871 \\\n    --hash=sha256:fdd87cf4d59a3c45f17af6ec965d0bd10b9f15e1b5082d2da11a577439551bcd\npropcache==0.5.4 \\\n    --hash=sha256:004e685b315646c410771836e72a44f143bbe624f29653a42687815069a303d5 \\\n    --hash=sha256:02c0a34f16889cf800f10f0247a564d8ce6eeab6ffcd7c87198f769067eb8432 \\\n    --hash=sha256:03969626faf0783a592dfa17e28eac06018bd0b44dafae6943d53b92421a7f72 \\\n    --hash=sha256:03b229037d25b801e7af53fd52b9fc49d9439b036fca1e087e02780631adfa97 \\\n    --hash=sha256:0951315a6b3142ee2167404d707743f0157c110091342b1aa0accac5cf0e4acf \\\n    --hash=sha256:0a095db8e15a6020db149ecbed6461939fe74f6acaa3ae8b702a1fe8c38cd983 \\\n    --hash=sha256:0c889f6fa84957bc7e8b4eab71fd16a0455068d5045e3aa40c733071d2b2fd77 \\\n    --hash=sha256:0d21d0d2c82bbfeb1677a9711f38df968f9837576102bb4add1bd449d28d88f1 \\\n    --hash=sha256:10ef33a68a61ce317e095fd2e202a592ea92392b90944a78c993f0d9a73ab06c \\\n    --hash=sha256:12682126712ddc19b70ff819debbd279e58adf1f0c8f8f8138c18ade2044b284 \\\n    --hash=sha256:135036c5cfc93864affb0f9af9a27e5d7a71cb7bd745e7b6dbfc2d56cc30e827 \\\n    --hash=sha256:13e52b6e0bde97dee98ab66552dbff2931649c96f1ac432eac299fe689ec373b \\\n    --hash=sha256:141fdbd73748db0cf7636035030aaac383d2efde8f34e7bc24594cc776d225b8 \\\n    --hash=sha256:146f48a9e4812611a7581003b1a39de56c34967046310c4171a68ef908c9a745 \\\n    --hash=sha256:174507f82d3594622acb1dd2dafecf2d899d6d506335494e7107767bf05f3aae \\\n    --hash=sha256:1783582065a1f07f9d9ee1e992e13f15d7dc8fb1eb3a7476d43eb3f2e69d26bb \\\n    --hash=sha256:17a7400cec0256f0a71ae71f9da398f9894c956ff6668a1c9d317b3367316320 \\\n    --hash=sha256:1b2f3bec4261a94019575481c726c29850f72e27907773c75b1de421e20e9f9d \\\n    --hash=sha256:1d759d05634f1b038fb625a66662a8c85e5a8fec912da381b5149ddac107482b \\\n    --hash=sha256:1df8d8561b21465c5dd56110a01caf897e026d065b4b84e98a488209094272ec \\\n    --hash=sha256:213bb68d9ced5cf2bf717b1071bf2b09b4b04c426256f9fe6d054c60318424c4 \\\n    --hash=sha256:23278f808cd81d5ada7184a76606b925fb3389c60e1077b2cd7da7b1fcf0553c \\\n    --hash=sha256:251c63dd46a0659bb875cb254dc4c1e79ee91a847c737cd62373295afc2235dc \\\n    --hash=sha256:279655a16973f1ee2bd2fe79973137681642fd9ae0d89215bba263726eb0dc3a \\\n    --hash=sha256:2814ecd8e818f487bee4b0f921bc4d1c176cc5fc71ac0f072d0fa67eda4ac14b \\\n    --hash=sha256:286867fb156488c251a3721766e380ac4495e4fd6b51aaa1403d89ce7f4359d9 \\\n    --hash=sha256:2dba2f02d2d5c09ef8a0e6c1a42aeaa451f4be9898cb00b04fe98717da2eb23b \\\n    --hash=sha256:30cc1cebaf9aef49db06357a50398323ae04d70460c0491837d026ab7d6452ea \\\n    --hash=sha256:31eb43ba2edc704ab2ec27815315dd8a19def0fb16215be4cfe8d32fe78ffd51 \\\n    --hash=sha256:350b272b2279f4135a64fc0c304a5d08e28a137c9573442c606152446638a831 \\\n    --hash=sha256:36c0d9db44b523ef93d03341b1c42d69ff01d673c053d1b1c6c3a363bcaa39ba \\\n    --hash=sha256:3af0c8642b2da4815d86e631232ac8286e17644fad907c19508aa8e7cb4ba8ad \\\n    --hash=sha256:3cd3a7edb6b95b9b33998135ebfa18d709da82290fb8f27c858970b5a12c8b56 \\\n    --hash=sha256:3d605bb239b796e82a81c6709548b2bd460ab73b4590cb0c83de8a2dd9694d0f \\\n    --hash=sha256:3e413d7a4a9b4866b7a761d6060d434b64d23cd35122eda3b026a0bbe8196b25 \\\n    --hash=sha256:3eb2e820e8e2101407da93f17c57cbb7d225461955fc60105daaba14cd421ee2 \\\n    --hash=sha256:3fa15757fea1dfcd5b7745cad9f4638929605531bd4018ab2adff7955f1a403d \\\n    --hash=sha256:3fc24f209c1b7f7f688b66b98293954f5504279760999b58920ee12dd8471c1d \\\n    --hash=sha256:4054acf80d40456a0537f2913b349718649d8d6458a14ab7f48d0ce28c30869d \\\n    --hash=sha256:40e94adb1e7d39ff28a8bd8d8b8fbd1df6b9f40976dbe379134f1ce058e532dd \\\n    --hash=sha256:420162a77f94eb1cf5ef7893f500016dabd548e73de956785a1dd899cc73006a \\\n    --hash=sha256:425f8cc86ab5018b4b8d4a23bc8e74d964bd3d757c3702e301aa79be76c53f6c \\\n    --hash=sha256:44149f46500a0a41b95b4d99c2e586a77319539730607b9892974a092788b111 \\\n    --hash=sha256:445ee3bfb46e85838387fb3c536a73cc0b994dc192b004e40e170adc54aa2a7e \\\n    --hash=sha256:45488d1a5f9ab5bd90aaa1ca20f50fe1922b8ffad71a2009d2adf41355897aac \\\n    --hash=sha256:45bebbe252550fec975ba3b62bc6f931643cfd3b5464ef47619cf3fef154e01c \\\n    --hash=sha256:45bf2e730ab8905d0527fe05a86500f406e64305c34cc81ebe64b4617cab9760 \\\n    --hash=sha256:48cb48c5346a97de792254af77715aa2529c2a1ebc5f586aa0aae44a02f1fe57 \\\n    --hash=sha256:4a1f4f5ffa55dce6307631f3cb2948e117e665966ea512e0d502b16c24f567e7 \\\n    --hash=sha256:4cfe0a92ae30151869e67a4b5f5e105e4e03ad30b3f38e5211b5bf77d0881993 \\\n    --hash=sha256:4d86476a935c88963d9b8e1a9a0d38188790e9622169bfbafa173046846709d3 \\\n    --hash=sha256:4e985382be6d15da8d0c2710a6fa7b9070fc9ecdeefb7f580e88373984ec8be3 \\\n    --hash=sha256:4f2d880ff60f45898f4acfa152aac8d04e3ee627d90ff4003491bf92239d5757 \\\n    --hash=sha256:4fbc1a15dc8cd1689508758d626b372b1f09d28d9577667feaf9e6bfcd8efcbc \\\n    --hash=sha256:50e337653721d20ead710da33bf44487fbe8a0db8782714b60306481e9f95b51 \\\n    --hash=sha256:53eaa697c4d0422ff4cb714d00231b43352064d97b944033b30c1d57cc506ec0 \\\n    --hash=sha256:56fc3f7599528db40b1efa0889a620116e2704144495273d66066e8164e45838 \\\n    --hash=sha256:58134228927cee6c047d626c08e60a81be604a20578a12ce752cc5c9a84d4826 \\\n    --hash=sha256:594eb4c6ec35e7179b058481f4e9f02521b56de16fa577c4b85c76fb1bf8a9f8 \\\n    --hash=sha256:5cacf3c9efd09df409dc33654dd077e1c245ba8fb747b0f0236ef41b7c49b589 \\\n    --hash=sha256:60a64cbccaa11b7760ce705a14ada17ba459e7ca9f23ba587eb013821032d7ef \\\n    --hash=sha256:62530ca89187827e4a4fe733f971abe81a7542eeea48ff61995f19b64d7199c8 \\\n    --hash=sha256:62c60aec739ed00124573cce1178138fd690c7676352d67a37328c1cf51d7468 \\\n    --hash=sha256:69fc35c0779522da366c563e5faf203ffc1f8ff0021d5b1337fa4efa5be73177 \\\n    --hash=sha256:6af4693716bfb03f1752ef1b30faa593db2c01d5272e9b8564a1549452a979ab \\\n    --hash=sha256:6c7599df2b57ebeea8de011b5f2f7b85de95e76037d43d34b95e328430275487 \\\n    --hash=sha256:6e9368e87a3efc285e559131092c5db643eb8e56de4ee42064d5baec22ef2bb5 \\\n    --hash=sha256:6f0093ac3e9daada202c2082439d414a625c57184727a46e112a3fb2a81cb788 \\\n    --hash=sha256:7177c43eddf10a0893c4fec52ebb408fdcd7f7d63962caace9180d8f81b14ece \\\n    --hash=sha256:720cf832eb2d0b0dfee129cb3335a26f6ce3cc45ee1187e8f0731758caa16792 \\\n    --hash=sha256:770e8209d018175fc0063936fa9583b6d27e88c5ad31543f3383d66080efdd62 \\\n    --hash=sha256:7a8d5ff04eb1f85698a78d20c62a14676e7b960dcafde09a388d60ad377d355d \\\n    --hash=sha256:7b9100a93b372418d8688f3f2a3e5b45c64d70ca4d6176e121aca1e3bfc1e32f \\\n    --hash=sha256:7cc528e760a8af06f2b13e9b9f362cd90c7c718ea61228a96dbd31ba16ed7f47 \\\n    --hash=sha256:7ffafcbfc7b549ab940047e505c831eabac5e67de53e1bc174adbc5285c55944 \\\n    --hash=sha256:87a3caecf8095e48dc72f84bfa42e23a848cf410cc9cc13031fba4869b706a21 \\\n    --hash=sha256:886b59c4d28ca97dd23b025fdfc50a0356be934efbbbca89ad26230067f86fe5 \\\n    --hash=sha256:8876b39961e33d912afe3c1bee18ee564fdad0206f873cc15d522756b7f50737 \\\n    --hash=sha256:897d1ddf6716e8f47200f7aad9a0efa6cc7586df66c6defa572f9eab379c078e \\\n    --hash=sha256:8a1fc236528c457cd739c88abe823da851b7ab645d72792f88658114cc340c12 \\\n    --hash=sha256:8a235f73d6e020855dc29dff012d920c02ee0feab8d73a24185a7569f4be1161 \\\n    --hash=sha256:8f911c395cef73c510bac566da9507bb6a43e7763d0c79138dc60ee53f11207e \\\n    --hash=sha256:96f7c5c15656040ddcbc51e56dc59b58aa25999d743c126abd425b9766ab43e9 \\\n    --hash=sha256:978f28401afbc76cdc3df9e1717b4229a06b626a1dcc75db4e1f2beb3884c3e9 \\\n    --hash=sha256:98914de2c4d7f0f9f4a8c6ea4bf05841f4175796941e3ef7d47eb718f22311fb \\\n    --hash=sha256:9a2a8a50a93dee0268a860a07fa3b4bd968f8ce4dbd794957da772f395368526 \\\n    --hash=sha256:9cbfff4423eef4cc6cafc021469641a2b835f610b2647a6c5281903e21b8670d \\\n    --hash=sha256:9e9ab13760aa8b6d0881ae7cb04fd891d8d490cd2554ea8e79bb278399169bcc \\\n    --hash=sha256:9f3551b8a35c1df3e7ea4d2d86edee15f0dde1bddd434a71744048683544d0ef \\\n    --hash=sha256:9f86f7259efe2c951f43e57d471c9b41daa5bfc7db9f67189059cf1ae6d77fd9 \\\n    --hash=sha256:9fb0a5be8d9aa213150e8d8148a42aca4984b285bcad1e69587dc4298edd929b \\\n    --hash=sha256:a219f0ac59817a9114dd2aa57c13180f993e819ba658c7ddab4b66ed1ee0d370 \\\n    --hash=sha256:a419ee85e654927baabda3929c03c0cc1112bf472ff0dfd6142f4e3a81ca4162 \\\n    --hash=sha256:a4d7a54719b67338a305dca2ce6aafe366817df94ddfd4b5514374356f5ca546 \\\n    --hash=sha256:a5793c7698a53f56f4a1889a4737c7eeb1b7ad0842fa6b1abca22913ff79c8c1 \\\n    --hash=sha256:a5e8ef588c109725dc713ba69aadcac00a1ef90c2ce9c0a8c7075128f569f47f \\\n    --hash=sha256:a74bfa37147cc08fb29df10bd9c16f40fa7f860cd3a6d2fff853323a94f6e17f \\\n    --hash=sha256:ada748108a43d29b7c328ba7db3755327cd94f028bcc1a7ee3f0addcfacd9c38 \\\n    --hash=sha256:ae58f361bd5dae942717c65d3413b478c70aea9c462599e7b9adad3731db3894 \\\n    --hash=sha256:b28f41fa3b8c6900457f858ec5b03998f3a6d535fbc1bb2edec5961ea05ec429 \\\n    --hash=sha256:b3083bfe87f95c756e610bd8025f26cbd1cd4aaa03a422f2d65efb7a97cd53d8 \\\n    --hash=sha256:b61805357d966680acf68b3b6d49772631ed9df44ebece10ff1460e117a7da8a \\\n    --hash=sha256:b77c313314524ca9c38fbd70f73515d04597ac58c40c939bc0e71eeb4abff680 \\\n    --hash=sha256:bee7d3aed13d56f54e681df38c3a23031bc9e3863f687d9d598825c9146acd7d \\\n    --hash=sha256:c02c0e570c5c7e077b0181a9f3cdb7d4c3617d1cda6b5c95bd5d34022923d82c \\\n    --hash=sha256:c174bfd1c48a1b51a3078e95586dde718374bac79719ab3541ec9e74aec40574 \\\n    --hash=sha256:c2ba30a89035b57b73e00475de948521602f543d79ce01db10b04b36c4c76fc8 \\\n    --hash=sha256:c3e98c55bde2bcf7db3c70d1aed7ae9aa8aebbf19a250c66645cde44cdb8b867 \\\n    --hash=sha256:c3ef2818d63bc86071e9d2989ae75a1bc32b8f7059cfd9f5abbbee70c32e2ed6 \\\n    --hash=sha256:c83acbce9f2b5e3f5f5eda9e53d2001fed22fcdfef81274a9e02d8fd53b70a30 \\\n    --hash=sha256:c9281e922c072158c91974d4589f1dbe0fee6d467f284c28e463f9f5a4d933f4 \\\n    --hash=sha256:cc07876cfb079b6f6f36d21ce75784ad6c2c6b563eeac0ed26c2fa2669b85df9 \\\n    --hash=sha256:ccf4f7a79e26bb7efb06ecd50c177833b71df05cbc748701372325e6bcc17f6f \\\n    --hash=sha256:cdee8205a44d0be91bbac4c41b95d86641b72dfc7aef1279400e4fda3f26a937 \\\n    --hash=sha256:ceb3e879afac028f93d272c957814695dc5569e4904262dbee92f6c41bd5e4a3 \\\n    --hash=sha256:d1f5a500bfcbb2c0ab85e98a0dcd70f5899d34efe365a0187700369a79603031 \\\n    --hash=sha256:d42a9a856a4a6e2f6c10f1318c07e7daa498d6593abe745c71dae4521a26ca39 \\\n    --hash=sha256:d83b12902eb8bce151259c86c03ba746600b2d994543de46e370cecf96c452f2 \\\n    --hash=sha256:d8e017eeb7482bed34cdb0d61cf2bcfc88d104bbab296a17cd16a6af8aabc70e \\\n    --hash=sha256:db3ae52ccc150dbc84704e9d642743897f3e1c54742ff34cacb661e52e3818a9 \\\n    --hash=sha256:dbab5f5ff6897c81f355d079010cdae85b02e5a0b518b5251523b8ad8ae9ac3c \\\n    --hash=sha256:dc4242ca653c9b30ab51c5f8193323e7bc0928f897ee9103201e59a43abcb72e \\\n    --hash=sha256:dcbf346a318a5e30063f547630b02bb787ce2f45b6368d5da143660b6a3835d8 \\\n    --hash=sha256:dd2ac8f5b643454c2cc6b6118b13da16e88f4a6434fc3ba61aca384029f04f36 \\\n    --hash=sha256:e1d52a05dc417279f7e5c7618c5dfbbc29923aaf9bc0a5c1802ddcebf54c61a0 \\\n    --hash=sha256:e6720ba44ad7e72174314d0e1fb0172494cff5c73a3a8a2159c3d2402ff15565 \\\n    --hash=sha256:e738ab81179510ce79b2eac9a6ecf47feffd9e76d1c72e403005dddb6e36c06c \\\n    --hash=sha256:e904d4d01f36bd6e197590be1533c44e06058771e0746dd073a8ebb3ef880858 \\\n    --hash=sha256:e9f165403b81fea7e89c932d89046a1e3d9a3a60e8d7ef2f249dccdcb0982bf5 \\\n    --hash=sha256:ec6a85f424afa8d23e0d9a094e5dbb6eda01da91c92b9183cd433768247ffc97 \\\n    --hash=sha256:ee19113bce2f3acd46432050688b70f61acd6857d75abb9ec96341b7e9ced123 \\\n    --hash=sha256:ef3b928d9c984322b5c44e6964d8dbc653da87d2d8ee1647fa6da43072e650a9 \\\n    --hash=sha256:f273dcf7149a50527c4fd1f55cfe9eac0f60753f5af544b4c9352578e20c0874 \\\n    --hash=sha256:f5470694918830da62fac9e69133b53d23b736d7070e587b27a4a2be37e08e68 \\\n    --hash=sha256:f574e460d1c8a08384a016fdb09ccf3543433263ed6b2f97104f979e64ea57c2 \\\n    --hash=sha256:f85915e00dcb1cd9f2f890ead064ed40a27df06f0db65be427b29482ae357572 \\\n    --hash=sha256:fc2461ecc45f17893f8207e73b46ea8ba93e33630e51cf4af3fbc21d47462b1a \\\n    --hash=sha256:ff6b113f50bc066a698db5d944d2c6dc7507168dd3341e255a8892fd0715a558\nprotobuf==7.36.2 \\\n    --hash=sha256:497d0463ff3316681da6c0b9e8d06cb465d61abce00b613ab42226175644d1bb \\\n    --hash=sha256:89f23aa53c24553a2416fd4fd1ec06f74fa42b14b546d8883128813f775bbfd2 \\\n    --hash=sha256:912c1221170e16c08d1f086762f563dd61ff83c18b5fa6652952dfaded66f728 \\\n    --hash=sha256:a300819d441e078a5608c0d3c709796bb548136058fda017ae51d425b44fd353 \\\n    --hash=sha256:bdb3a345d48db958e6ce1f18e508beb0cc981d64f24088427549c866cd039f1e \\\n    --hash=sha256:cbc70b17ee27e28894c7fee8bb04be1abead49e936bc70eb60052531eee2079e \\\n    --hash=sha256:e11e1f0180583a2af89db6a2ecd9e8dc40aa6d2988ca175bfd0e6d12ea72d74e \\\n    --hash=sha256:f4fee11ec330d238b34a05c9b675f693c20415d1c5bd7d5320cc2f8a798eb9cf\npsutil==7.2.2 \\\n    --hash=sha256:0746f5f8d406af344fd547f1c8daa5f5c33dbc293bb8d6a16d80b4bb88f59372 \\\n    --hash=sha256:076a2d2f923fd4821644f5ba89f059523da90dc9014e85f8e45a5774ca5bc6f9 \\\n    --hash=sha256:11fe5a4f613759764e79c65cf11ebdf26e33d6dd34336f8a337aa2996d71c841 \\\n    --hash=sha256:1a571f2330c966c62aeda00dd24620425d4b0cc86881c89861fbc04549e5dc63 \\\n    --hash=sha256:1a7b04c10f32cc88ab39cbf606e117fd74721c831c98a27dc04578deb0c16979 \\\n    --hash=sha256:1fa4ecf83bcdf6e6c8f4449aff98eefb5d0604bf88cb883d7da3d8d2d909546a \\\n    --hash=sha256:2edccc433cbfa046b980b0df0171cd25bcaeb3a68fe9022db0979e7aa74a826b \\\n    --hash=sha256:7b6d09433a10592ce39b13d7be5a54fbac1d1228ed29abc880fb23df7cb694c9 \\\n    --hash=sha256:8c233660f575a5a89e6d4cb65d9f938126312bca76d8fe087b947b3a1aaac9ee \\\n    --hash=sha256:917e891983ca3c1887b4ef36447b1e0873e70c933afc831c6b6da078ba474312 \\\n    --hash=sha256:ab486563df44c17f5173621c7b198955bd6b613fb87c71c161f827d3fb149a9b \\\n    --hash=sha256:ae0aefdd8796a7737eccea863f80f81e468a1e4cf14d926bd9b6f5f2d5f90ca9 \\\n    --hash=sha256:b0726cecd84f9474419d67252add4ac0cd9811b04d61123054b9fb6f57df6e9e \\\n    --hash=sha256:b58fabe35e80b264a4e3bb23e6b96f9e45a3df7fb7eed419ac0e5947c61e47cc \\\n    --hash=sha256:c7663d4e37f13e884d13994247449e9f8f574bc4655d509c3b95e9ec9e2b9dc1 \\\n    --hash=sha256:e452c464a02e7dc7822a05d25db4cde564444a67e58539a00f929c51eddda0cf \\\n    --hash=sha256:e78c8603dcd9a04c7364f1a3e670cea95d51ee865e4efb3556a3a63adef958ea \\\n    --hash=sha256:eb7e81434c8d223ec4a219b5fc1c47d0417b12be7ea866e24fb5ad6e84b3d988 \\\n    --hash=sha256:ed0cace939114f62738d808fdcecd4c869222507e266e574799e9c0faa17d486 \\\n    --hash=sha256:eed63d3b4d62449571547b60578c5b2c4bcccc5387148db46e0c2313dad0ee00 \\\n    --hash=sha256:fd04ef36b4a6d599bbdb225dd1d3f51e00105f6d48a28f006da7f9822f2606d8\npyasn1==0.6.5 \\\n    --hash=sha256:4017b0fce125096b8573b39c989fdb1a4b19cf761e683398184550fea0e66587 \\\n    --hash=sha256:6b11616a6bcf3a40e635f082bb232fa57b5e0dd7f517bd7ddd69ec3794508a47\npyasn1-modules==0.4.2 \\\n    --hash=sha256:29253a9207ce32b64c3ac6600edc75368f98473906e8fd1043bd6b5b1de2c14a \\\n    --hash=sha256:677091de870a80aae844b1ca6134f54652fa2c8c5a52aa396440ac3106e941e6\npycparser==3.12 ; implementation_name != 'PyPy' and platform_python_implementation != 'PyPy' \\\n    --hash=sha256:a076f3f489b39b43ed13563a1dafe42447445bec2e294154ec5c57fcdda4c85e \\\n    --hash=sha256:f03387877eab82ce01bbdfd0ba7252ee55a90b1c708d5129e2ce915475cf1db6\npydantic==2.12.5 \\\n    --hash=sha256:4d351024c75c0f085a9febbb665ce8c0c6ec5d30e903bdb6394b7ede26aebb49 \\\n    --hash=sha256:e561593fccf61e8a20fc46dfc2dfe075b8be7d0188df33f221ad1f0139180f9d\npydantic-core==2.41.5 \\\n    --hash=sha256:0177272f88ab8312479336e1d777f6b124537d47f2123f89cb37e0accea97f90 \\\n    --hash=sha256:01a3d0ab748ee531f4ea6c3e48ad9dac84ddba4b0d82291f87248f2f9de8d740 \\\n    --hash=sha256:0384e2e1021894b1ff5a786dbf94771e2986ebe2869533874d7e43bc79c6f504 \\\n    --hash=sha256:03b77d184b9eb40240ae9fd676ca364ce1085f203e1b1256f8ab9984dca80a84 \\\n    --hash=sha256:03ca43e12fab6023fc79d28ca6b39b05f794ad08ec2feccc59a339b02f2b3d33 \\\n    --hash=sha256:05a2c8852530ad2812cb7914dc61a1125dc4e06252ee98e5638a12da6cc6fb6c \\\n    --hash=sha256:070259a8818988b9a84a449a2a7337c7f430a22acc0859c6b110aa7212a6d9c0 \\\n    --hash=sha256:08daa51ea16ad373ffd5e7606252cc32f07bc72b28284b6bc9c6df804816476e \\\n    --hash=sha256:0cbaad15cb0c90aa221d43c00e77bb33c93e8d36e0bf74760cd00e732d10a6a0 \\\n    --hash=sha256:100baa204bb412b74fe285fb0f3a385256dad1d1879f0a5cb1499ed2e83d132a \\\n    --hash=sha256:112e305c3314f40c93998e567879e887a3160bb8689ef3d2c04b6cc62c33ac34 \\\n    --hash=sha256:16f80f7abe3351f8ea6858914ddc8c77e02578544a0ebc15b4c2e1a0e813b0b2 \\\n    --hash=sha256:1746d4a3d9a794cacae06a5eaaccb4b8643a131d45fbc9af23e353dc0a5ba5c3 \\\n    --hash=sha256:1962293292865bca8e54702b08a4f26da73adc83dd1fcf26fbc875b35d81c815 \\\n    --hash=sha256:1d1d9764366c73f996edd17abb6d9d7649a7eb690006ab6adbda117717099b14 \\\n    --hash=sha256:1f8d33a7f4d5a7889e60dc39856d76d09333d8a6ed0f5f1190635cbec70ec4ba \\\n    --hash=sha256:22f0fb8c1c583a3b6f24df2470833b40207e907b90c928cc8d3594b76f874375 \\\n    --hash=sha256:239edca560d05757817c13dc17c50766136d21f7cd0fac50295499ae24f90fdf \\\n    --hash=sha256:242a206cd0318f95cd21bdacff3fcc3aab23e79bba5cac3db5a841c9ef9c6963 \\\n    --hash=sha256:25e1c2af0fce638d5f1988b686f3b3ea8cd7de5f244ca147c777769e798a9cd1 \\\n    --hash=sha256:266fb4cbf5e3cbd0b53669a6d1b039c45e3ce651fd5442eff4d07c2cc8d66808 \\\n    --hash=sha256:2782c870e99878c634505236d81e5443092fba820f0373997ff75f90f68cd553 \\\n    --hash=sha256:287dad91cfb551c363dc62899a80e9e14da1f0e2b6ebde82c806612ca2a13ef1 \\\n    --hash=sha256:29452c56df2ed968d18d7e21f4ab0ac55e71dc59524872f6fc57dcf4a3249ed2 \\\n    --hash=sha256:299e0a22e7ae2b85c1a57f104538b2656e8ab1873511fd718a1c1c6f149b77b5 \\\n    --hash=sha256:2a5e06546e19f24c6a96a129142a75cee553cc018ffee48a460059b1185f4470 \\\n    --hash=sha256:2b761d210c9ea91feda40d25b4efe82a1707da2ef62901466a42492c028553a2 \\\n    --hash=sha256:2c010c6ded393148374c0f6f0bf89d206bf3217f201faa0635dcd56bd1520f6b \\\n    --hash=sha256:2ff4321e56e879ee8d2a879501c8e469414d948f4aba74a2d4593184eb326660 \\\n    --hash=sha256:3006c3dd9ba34b0c094c544c6006cc79e87d8612999f1a5d43b769b89181f23c \\\n    --hash=sha256:33cb885e759a705b426baada1fe68cbb0a2e68e34c5d0d0289a364cf01709093 \\\n    --hash=sha256:346285d28e4c8017da95144c7f3acd42740d637ff41946af5ce6e5e420502dd5 \\\n    --hash=sha256:34a64bc3441dc1213096a20fe27e8e128bd3ff89921706e83c0b1ac971276594 \\\n    --hash=sha256:35b44f37a3199f771c3eaa53051bc8a70cd7b54f333531c59e29fd4db5d15008 \\\n    --hash=sha256:378bec5c66998815d224c9ca994f1e14c0c21cb95d2f52b6021cc0b2a58f2a5a \\\n    --hash=sha256:3f37a19d7ebcdd20b96485056ba9e8b304e27d9904d233d7b1015db320e51f0a \\\n    --hash=sha256:3f84d5c1b4ab906093bdc1ff10484838aca54ef08de4afa9de0f5f14d69639cd \\\n    --hash=sha256:4009935984bd36bd2c774e13f9a09563ce8de4abaa7226f5108262fa3e637284 \\\n    --hash=sha256:406bf18d345822d6c21366031003612b9c77b3e29ffdb0f612367352aab7d586 \\\n    --hash=sha256:4819fa52133c9aa3c387b3328f25c1facc356491e6135b459f1de698ff64d869 \\\n    --hash=sha256:482c982f814460eabe1d3bb0adfdc583387bd4691ef00b90575ca0d2b6fe2294 \\\n    --hash=sha256:4bc36bbc0b7584de96561184ad7f012478987882ebf9f9c389b23f432ea3d90f \\\n    --hash=sha256:506d766a8727beef16b7adaeb8ee6217c64fc813646b424d0804d67c16eddb66 \\\n    --hash=sha256:56121965f7a4dc965bff783d70b907ddf3d57f6eba29b6d2e5dabfaf07799c51 \\\n    --hash=sha256:58133647260ea01e4d0500089a8c4f07bd7aa6ce109682b1426394988d8aaacc \\\n    --hash=sha256:5921a4d3ca3aee735d9fd163808f5e8dd6c6972101e4adbda9a4667908849b97 \\\n    --hash=sha256:5a4e67afbc95fa5c34cf27d9089bca7fcab4e51e57278d710320a70b956d1b9a \\\n    --hash=sha256:5cb1b2f9742240e4bb26b652a5aeb840aa4b417c7748b6f8387927bc6e45e40d \\\n    --hash=sha256:62de39db01b8d593e45871af2af9e497295db8d73b085f6bfd0b18c83c70a8f9 \\\n    --hash=sha256:634e8609e89ceecea15e2d61bc9ac3718caaaa71963717bf3c8f38bfde64242c \\\n    --hash=sha256:63510af5e38f8955b8ee5687740d6ebf7c2a0886d15a6d65c32814613681bc07 \\\n    --hash=sha256:650ae77860b45cfa6e2cdafc42618ceafab3a2d9a3811fcfbd3bbf8ac3c40d36 \\\n    --hash=sha256:6561e94ba9dacc9c61bce40e2d6bdc3bfaa0259d3ff36ace3b1e6901936d2e3e \\\n    --hash=sha256:65840751b72fbfd82c3c640cff9284545342a4f1eb1586ad0636955b261b0b05 \\\n    --hash=sha256:6cb58b9c66f7e4179a2d5e0f849c48eff5c1fca560994d6eb6543abf955a149e \\\n    --hash=sha256:6f52298fbd394f9ed112d56f3d11aabd0d5bd27beb3084cc3d8ad069483b8941 \\\n    --hash=sha256:707625ef0983fcfb461acfaf14de2067c5942c6bb0f3b4c99158bed6fedd3cf3 \\\n    --hash=sha256:72f6c8b11857a856bcfa48c86f5368439f74453563f951e473514579d44aa612 \\\n    --hash=sha256:753e230374206729bf0a807954bcc6c150d3743928a73faffee51ac6557a03c3 \\\n    --hash=sha256:76d0819de158cd855d1cbb8fcafdf6f5cf1eb8e470abe056d5d161106e38062b \\\n    --hash=sha256:76ee27c6e9c7f16f47db7a94157112a2f3a00e958bc626e2f4ee8bec5c328fbe \\\n    --hash=sha256:77b63866ca88d804225eaa4af3e664c5faf3568cea95360d21f4725ab6e07146 \\\n    --hash=sha256:79ec52ec461e99e13791ec6508c722742ad745571f234ea6255bed38c6480f11 \\\n    --hash=sha256:7b93a4d08587e2b7e7882de461e82b6ed76d9026ce91ca7915e740ecc7855f60 \\\n    --hash=sha256:7da7087d756b19037bc2c06edc6c170eeef3c3bafcb8f532ff17d64dc427adfd \\\n    --hash=sha256:7f3bf998340c6d4b0c9a2f02d6a400e51f123b59565d74dc60d252ce888c260b \\\n    --hash=sha256:80aa89cad80b32a912a65332f64a4450ed00966111b6615ca6816153d3585a8c \\\n    --hash=sha256:8566def80554c3faa0e65ac30ab0932b9e3a5cd7f8323764303d468e5c37595a \\\n    --hash=sha256:873e0d5b4fb9b89ef7c2d2a963ea7d02879d9da0da8d9d4933dee8ee86a8b460 \\\n    --hash=sha256:88942d3a3dff3afc8288c21e565e476fc278902ae4d6d134f1eeda118cc830b1 \\\n    --hash=sha256:8bfeaf8735be79f225f3fefab7f941c712aaca36f1128c9d7e2352ee1aa87bdf \\\n    --hash=sha256:8e7c86f27c585ef37c35e56a96363ab8de4e549a95512445b85c96d3e2f7c1bf \\\n    --hash=sha256:915c3d10f81bec3a74fbd4faebe8391013ba61e5a1a8d48c4455b923bdda7858 \\\n    --hash=sha256:93e8740d7503eb008aa2df04d3b9735f845d43ae845e6dcd2be0b55a2da43cd2 \\\n    --hash=sha256:941103c9be18ac8daf7b7adca8228f8ed6bb7a1849020f643b3a14d15b1924d9 \\\n    --hash=sha256:97aeba56665b4c3235a0e52b2c2f5ae9cd071b8a8310ad27bddb3f7fb30e9aa2 \\\n    --hash=sha256:a39455728aabd58ceabb03c90e12f71fd30fa69615760a075b9fec596456ccc3 \\\n    --hash=sha256:a3a52f6156e73e7ccb0f8cced536adccb7042be67cb45f9562e12b319c119da6 \\\n    --hash=sha256:a668ce24de96165bb239160b3d854943128f4334822900534f2fe947930e5770 \\\n    --hash=sha256:a75dafbf87d6276ddc5b2bf6fae5254e3d0876b626eb24969a574fff9149ee5d \\\n    --hash=sha256:aabf5777b5c8ca26f7824cb4a120a740c9588ed58df9b2d196ce92fba42ff8dc \\\n    --hash=sha256:aec5cf2fd867b4ff45b9959f8b20ea3993fc93e63c7363fe6851424c8a7e7c23 \\\n    --hash=sha256:b2379fa7ed44ddecb5bfe4e48577d752db9fc10be00a6b7446e9663ba143de26 \\\n    --hash=sha256:b4ececa40ac28afa90871c2cc2b9ffd2ff0bf749380fbdf57d165fd23da353aa \\\n    --hash=sha256:b5819cd790dbf0c5eb9f82c73c16b39a65dd6dd4d1439dcdea7816ec9adddab8 \\\n    --hash=sha256:b74557b16e390ec12dca509bce9264c3bbd128f8a2c376eaa68003d7f327276d \\\n    --hash=sha256:b80aa5095cd3109962a298ce14110ae16b8c1aece8b72f9dafe81cf597ad80b3 \\\n    --hash=sha256:b93590ae81f7010dbe380cdeab6f515902ebcbefe0b9327cc4804d74e93ae69d \\\n    --hash=sha256:b96d5f26b05d03cc60f11a7761a5ded1741da411e7fe0909e27a5e6a0cb7b034 \\\n    --hash=sha256:bd3d54f38609ff308209bd43acea66061494157703364ae40c951f83ba99a1a9 \\\n    --hash=sha256:bfea2a5f0b4d8d43adf9d7b8bf019fb46fdd10a2e5cde477fbcb9d1fa08c68e1 \\\n    --hash=sha256:c007fe8a43d43b3969e8469004e9845944f1a80e6acd47c150856bb87f230c56 \\\n    --hash=sha256:c1df3d34aced70add6f867a8cf413e299177e0c22660cc767218373d0779487b \\\n    --hash=sha256:c23e27686783f60290e36827f9c626e63154b82b116d7fe9adba1fda36da706c \\\n    --hash=sha256:c8d8b4eb992936023be7dee581270af5c6e0697a8559895f527f5b7105ecd36a \\\n    --hash=sha256:c9e19dd6e28fdcaa5a1de679aec4141f691023916427ef9bae8584f9c2fb3b0e \\\n    --hash=sha256:d0d2568a8c11bf8225044aa94409e21da0cb09dcdafe9ecd10250b2baad531a9 \\\n    --hash=sha256:d38548150c39b74aeeb0ce8ee1d8e82696f4a4e16ddc6de7b1d8823f7de4b9b5 \\\n    --hash=sha256:d3a978c4f57a597908b7e697229d996d77a6d3c94901e9edee593adada95ce1a \\\n    --hash=sha256:d5160812ea7a8a2ffbe233d8da666880cad0cbaf5d4de74ae15c313213d62556 \\\n    --hash=sha256:dc799088c08fa04e43144b164feb0c13f9a0bc40503f8df3e9fde58a3c0c101e \\\n    --hash=sha256:df3959765b553b9440adfd3c795617c352154e497a4eaf3752555cfb5da8fc49 \\\n    --hash=sha256:dfa8a0c812ac681395907e71e1274819dec685fec28273a28905df579ef137e2 \\\n    --hash=sha256:e25c479382d26a2a41b7ebea1043564a937db462816ea07afa8a44c0866d52f9 \\\n    --hash=sha256:e4f4a984405e91527a0d62649ee21138f8e3d0ef103be488c1dc11a80d7f184b \\\n    --hash=sha256:e536c98a7626a98feb2d3eaf75944ef6f3dbee447e1f841eae16f2f0a72d8ddc \\\n    --hash=sha256:e56ba91f47764cc14f1daacd723e3e82d1a89d783f0f5afe9c364b8bb491ccdb \\\n    --hash=sha256:e672ba74fbc2dc8eea59fb6d4aed6845e6905fc2a8afe93175d94a83ba2a01a0 \\\n    --hash=sha256:e7b576130c69225432866fe2f4a469a85a54ade141d96fd396dffcf607b558f8 \\\n    --hash=sha256:e8465ab91a4bd96d36dde3263f06caa6a8a6019e4113f24dc753d79a8b3a3f82 \\\n    --hash=sha256:e96cea19e34778f8d59fe40775a7a574d95816eb150850a85a7a4c8f4b94ac69 \\\n    --hash=sha256:ece5c59f0ce7d001e017643d8d24da587ea1f74f6993467d85ae8a5ef9d4f42b \\\n    --hash=sha256:eceb81a8d74f9267ef4081e246ffd6d129da5d87e37a77c9bde550cb04870c1c \\\n    --hash=sha256:ed2e99c456e3fadd05c991f8f437ef902e00eedf34320ba2b0842bd1c3ca3a75 \\\n    --hash=sha256:f0cd744688278965817fd0839c4a4116add48d23890d468bc436f78beb28abf5 \\\n    --hash=sha256:f14f8f046c14563f8eb3f45f499cc658ab8d10072961e07225e507adb700e93f \\\n    --hash=sha256:f15489ba13d61f670dcc96772e733aad1a6f9c429cc27574c6cdaed82d0146ad \\\n    --hash=sha256:f31d95a179f8d64d90f6831d71fa93290893a33148d890ba15de25642c5d075b \\\n    --hash=sha256:f41a7489d32336dbf2199c8c0a215390a751c5b014c2c1c5366e817202e9cdf7 \\\n    --hash=sha256:f41eb9797986d6ebac5e8edff36d5cef9de40def462311b3eb3eeded1431e425 \\\n    --hash=sha256:f547144f2966e1e16ae626d8ce72b4cfa0caedc7fa28052001c94fb2fcaa1c52\npydantic-settings==2.16.3 \\\n    --hash=sha256:10e36f616623ebb586c05ca3d3cd22927146869db413d4f14c20c514442a1337 \\\n    --hash=sha256:d1db16a2d34006323a1b42c0640898da58adfbad7ec30baaa9e2b18aafc08999\npyjwt==2.15.1 \\\n    --hash=sha256:42d59d631f7768a1028a64c7ff581a9bf7519804daf91fc5b6c56e30eec5e193 \\\n    --hash=sha256:4f259e80cdfb6b3fc18a7de51fd1ef9ec79652f25019bae68975ca2468a34df8\npython-dateutil==4.0.0 \\\n    --hash=sha256:a5e246f79eb80475e691bf93862cead98decd8a498cf53ba0516fcdc0f50dc1c \\\n    --hash=sha256:d7295ff14fdc0f92f662100bfb6c551d160ca090f2939f1ec5b9794265c03f06\npython-dotenv==1.2.4 \\\n    --hash=sha256:42269a8a5b3fd54ffa6f3d84b18abed50064717576b4ecf03dc4a55d8aa04fdc \\\n    --hash=sha256:f0d53e69935a851c0dcc78f3ab7aaccd8cabef0b92382b576b824212902873c0\npytz==2026.6 \\\n    --hash=sha256:3b0fc2727707663d6e517936f444fd8a8b240f1fc32f4bf7ee03274245945284 \\\n    --hash=sha256:7fed3fee8fd6bd4a2b7b75a8d56021d0624127bf69bd5691f115db929ac570b3\npyyaml==6.0.4 \\\n    --hash=sha256:070c22b6f490d6cc30912be9fb9ab1af9c752769b39b53616f6510c3f038ee6a \\\n    --hash=sha256:0a3a351f04dc124f9357512bdb80ac37cd1750cf1371da33e7cbb96d80ac865f \\\n    --hash=sha256:0db75f402e99c25239003a499c214a61947b4ef5312af34711d4c63e5c179318 \\\n    --hash=sha256:1088ad740f50c13178dad16fbc2fa1f634c791d42c7009fdb390e38e5b90b788 \\\n    --hash=sha256:12a155bc41509d71a2eb73e2191d9e400c1345ea99ac3d9946c31f40a4c840f8 \\\n    --hash=sha256:131d11bd9b60d705a6388366d77ed67850995a4d2be85fe149785a257c17e531 \\\n    --hash=sha256:132c3c7c37a8e6f334921b05cfea5d26e241d792dcbb4db0462129d25ca53b43 \\\n    --hash=sha256:15c52bb238a15bb4fd7e6342a5ac71d594507667c7fe0e5a5abbc0f6875d1e91 \\\n    --hash=sha256:1631d566655f3af7d6c4a4485267830f6b680d3dc9704b659b3c3f4541b5a3fe \\\n    --hash=sha256:180ac792c958c2173f6e4467c55ae5f73ab1a9a624ee29fc7095c56d5e3a4055 \\\n    --hash=sha256:18ea9bda247857fc0de05181675dc116b54c1b04ca3db71de5d2108c882823b7 \\\n    --hash=sha256:1d2f08c122727c86f8303bb1dd45159ca1de1f2d68798e671ec46974e321008e \\\n    --hash=sha256:1db4d51d3c2c9545dd44c614febc4594240754f74b30d8e501415b118347f0d1 \\\n    --hash=sha256:2018fda285d1289527a389e1b4ace1e2d3af410930f949136b55ecb0747744d1 \\\n    --hash=sha256:2c11be5ab4d9f603a598b5ce93a2064ae38087bdf1b384c5397170054cda4e36 \\\n    --hash=sha256:33506a2620f0e7c49858f09cb44e99f144878d03af3d9c10aa136e9a1d103bcd \\\n    --hash=sha256:34edca7ab64b705ee7c80bf3f9ac609240677db11e83d9317191f483a4b5a433 \\\n    --hash=sha256:3c7129bcee5c88c1450802cc6a95b690ee7c51bfcc7a9b60bbd9549a7a4fcbe6 \\\n    --hash=sha256:41b4669c3a8fd5750e594dff59d3e62d40e321fec467b50449603710ed0a68f3 \\\n    --hash=sha256:45e37dd647db9d67b757444c74060c064ace5fdaa08f42bf4fda3812275d423e \\\n    --hash=sha256:49e38a95e24738908ea852e61df0abc58d1e4d4f974ccdb2386eaee412bedc67 \\\n    --hash=sha256:4a2a8f27d24d4cdc05aa11df5f4c08e13f30d9e6674809b6a5ddcfcba49a653a \\\n    --hash=sha256:4a329472db6c8858ebd94f2214a54c8bff8f035a6cc7af1ab39cc1b33a5f0e56 \\\n    --hash=sha256:4d1e8d6e345b4b4424a05a11e699e999e65a88f422f73636f8a0b354bf219ffa \\\n    --hash=sha256:4d30c2f186612bd2f9f07c08a4c96721af59cfc8da3ec7cb27dfa2834e8bb019 \\\n    --hash=sha256:4d3bbc5e8a84a5a6775adecac786f489510a7159b1c343d6f31426d888cfdd6e \\\n    --hash=sha256:50588147ab2c6a59b5f990a4905db80899a6c2bd197e046a6201f1e67587e794 \\\n    --hash=sha256:52460c6dd874b22d49fda228fac59da74d7a7b06175ffcc80bfa3ba5389d7f73 \\\n    --hash=sha256:5246a0feaaac497b09c9462aa926280ae02fc8791b0099c0a925ebd7c7f249a6 \\\n    --hash=sha256:54c23934cf166bb2090d73d82b1388aadb1cead5e73885223dcfa4a459a22d43 \\\n    --hash=sha256:573debb9fe3075423d4f823795a678580e597218c25baef178d532b124a25a25 \\\n    --hash=sha256:609e8efaffa5662da16b7d53eef76fc4eedbbe56fce5829b67ba808a6e35d399 \\\n    --hash=sha256:60e9da2772e259307650e03c24f50e3bc2d9fa5ed1ba44c47582e13b0e7708d1 \\\n    --hash=sha256:61eef2f08e977b725f37a8d1663f5a222c6f09207ac0794030d5fca062e7c96e \\\n    --hash=sha256:622aa875fa6533f25fedcffe23079357d65a690d462200afed5d8e9d0e01ebee \\\n    --hash=sha256:62c5b5669b05dabf991a705f3a3601f57b65e95121a1d3e3a4ae4446c8632865 \\\n    --hash=sha256:67da066ca12eb60114ea87f2ecbcca622fff0c205c743cc900437127564fabf6 \\\n    --hash=sha256:69380d4bae12aab2a2c9532deff6a2841bc9fda47c333691bd2368b696301768 \\\n    --hash=sha256:6ac167ebebc0c387290406a337b9b5c8c343fa5f7928d5941e45a94b8ba3aa39 \\\n    --hash=sha256:71bb5b87465d88d1dfc577115af6d435bff9b26f2512936f610c26aa55966028 \\\n    --hash=sha256:730788375056c43d3ac15bd894c9cd2fb7a931a38b302f408620c64b3ef176ed \\\n    --hash=sha256:7335809813ec838d9cd334b1744cda33deb141c9ef23a9c0df371c37980d3851 \\\n    --hash=sha256:78be5a1b05a5d1fd46d0290393e5deeb581fa617585462c1b84f7c6b0cb1e489 \\\n    --hash=sha256:84e97378010f3da8daf673b82d39ed638098d236a1b760d61c0c1348a642bd70 \\\n    --hash=sha256:8708f6ab9c2581ffa05f66dae3206bb0385949650537d7295fc7ab0d6454dd70 \\\n    --hash=sha256:872d2a592289061c1b987e335b3568a2616b474be02bd0608d8f551a385441cd \\\n    --hash=sha256:88a089e6424a8a256321270620d5a4328ad5227fb2061b07d33f596894336914 \\\n    --hash=sha256:8e0cd755ce5e9009fd95f9c553e5942478feb8f7dffa19435641fcdc3c20e8ca \\\n    --hash=sha256:914b19e17814315fbcca52031bf79b68237f3d87a948c584a667b18b468e4df7 \\\n    --hash=sha256:93bfb2459195406a518e2f487a9bbf01df240175f31e06f5a252ac6734c7bbf0 \\\n    --hash=sha256:93da48af92c84c4236578e330a514ca324362c0bb62894d8d2343363ed57ff03 \\\n    --hash=sha256:9d4211f080920629a90c9e31c51e326fb70cfae38f18d4128b9913c23642bace \\\n    --hash=sha256:9e7ec9dc75cadd392fd687cc9b8ccf7dd59ada0a991e0d14ae0fad9ecdba00c3 \\\n    --hash=sha256:a266cf55ee5cf63c1803432a61c6386e750e0012ca49d12d26ccb0ffd80b343a \\\n    --hash=sha256:a3cc63af3d639d1609143711837b926183418260aae89ed95193c07b25b99d33 \\\n    --hash=sha256:a56491babf0d976625807953bd192dd9de973fccb3270e77b1a795b152a26175 \\\n    --hash=sha256:a65339c24f2fb8d4419e06ceec1bda98bdcff727b3b533a81d5af6bb2dd34520 \\\n    --hash=sha256:ab874ebcc5c12c31c859a9e9fe159d688df1f7a099818ef8a35906264a8f5d6b \\\n    --hash=sha256:b525488d5addf5d59ff4610cd8b1deab9dc97fe0fb3fb74533d7f65e9792bd92 \\\n    --hash=sha256:b9fe0b8c65a1611053eb7fcaa7c022f655b7eebeb0ea034572615453cae6b843 \\\n    --hash=sha256:c0d68d972f6f6417b4e85e9522f3d57bb4fbc924379766ccd87254a31009c1cd \\\n    --hash=sha256:c24097c0462f66358c99dc83d3e1850e005f6293cfa1df1edb243428da1668bf \\\n    --hash=sha256:c57e40928738c4a202852759f9e1ee2c7063429a9469ee1ac15651bbf7d69963 \\\n    --hash=sha256:c604dc2613c417130479cdd6e55c2faa691b6365aa82b3dafddfcecc2eaf1ac7 \\\n    --hash=sha256:c680622f85979f2ff59b4ae44c1ecb5566b2f0f0ffe5d0dc8b4bb6a0e916dabb \\\n    --hash=sha256:d276f23e2371deb5ee68dd252cc9c2402b806b54d8d2cc7efbb6c34c3a78d886 \\\n    --hash=sha256:d58fe9fa2056fed24f055b74d5dc808fa1f5d084c22e4118f0a08253fe677ffd \\\n    --hash=sha256:e24bf71af8a432d7808fabff134d38dfe16d3cbb41f2873bb4b1e42422de0a1a \\\n    --hash=sha256:e39017e1cef43d03b2ba427f60213e4b36dbc6fb092235fa3de3a510ce064d3c \\\n    --hash=sha256:e956541cc7a3fff2bb5b17aeb6c5bb42c86c8e6dafb5ebdd41a05e72e702076b \\\n    --hash=sha256:ed9b957abb12f6ffcd92d5db32fa3ffd4e4a8423d80ddd51b4efa63b42f6a76b \\\n    --hash=sha256:efe68ed09903cca9ab4117c2b9ea6ee8d369818808945bb5a7fa8009b5630b45 \\\n    --hash=sha256:f1a4a85b419f5cb6470dd4be5f766bc59532f11b9c22c076b58a0348f05dca5f \\\n    --hash=sha256:f5c410f9e2ffc9286279a46f2e8c107edaf3b1123510af59c828a9c15b23c9db \\\n    --hash=sha256:f617e4e5c619fef5284335b24e3af3a77ce08dc5c389ff4b25033bb2749032b7\nrequests==2.34.2 \\\n    --hash=sha256:2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0 \\\n    --hash=sha256:f288924cae4e29463698d6d60bc6a4da69c89185ad1e0bcc4104f584e960b9ed\nrequests-oauthlib==2.0.0 \\\n    --hash=sha256:7dd8a5c40426b779b0868c404bdef9768deccf22749cde15852df527e6269b36 \\\n    --hash=sha256:b3dffaebd884d8cd778494369603a9e7b58d29111bf6b41bdc2dcd87203af4e9\nsmmap==5.0.3 \\\n    --hash=sha256:4d9debb8b99007ae47165abc08670bd74cb74b5227dda7f643eccc4e9eb5642c \\\n    --hash=sha256:c106e05d5a61449cf6ba9a1e650227ecfb141590d2a98412103ff35d89fc7b2f\nsqlalchemy==2.1.9 \\\n    --hash=sha256:0970970fe6bc64e1718d85acf45a32728e5d33817de4c89a8bf6d5b3a3fa4f4d \\\n    --hash=sha256:0b44f50bd32fac29e12fce362f37a8b7e8f1e4d0dea02dcc837f00b5238ef5fc \\\n    --hash=sha256:0b6a25e87f313154e639632fdee02311c9b855ea957dc1a2c9e91ef1bd9b96cd \\\n    --hash=sha256:0c133621f738fb04bb9ce4f019c9626d61dfd29c8c54af23259bc3e54802dfd3 \\\n    --hash=sha256:1067003a2ae897c38600a54cb0ed9672780705c96d2002599844c782a87388f9 \\\n    --hash=sha256:1329560cc12ce4f345aa0e925df1bf0bc4a521a34f20f97cf9ec732f12b62bef \\\n    --hash=sha256:150ddf9a2a54cae9f3d44b32b8cbe5c2bcbf32b34a9f421c1a2a5c08242c4d1f \\\n    --hash=sha256:15fb00f016b72e4e89bff3cd3b71f95012882aa5493c6c8c92a46d40714fa0dc \\\n    --hash=sha256:165ce424cd48f761da91aaabdb858ba523399a708f70bcce6f90e0f8209df119 \\\n    --hash=sha256:1c25b817d2a71a21467c6a14bcf8f875a680e7a5a040a82f732e19571db74e20 \\\n    --hash=sha256:1fe87d8319f8169b937621e21637dc3a34f69c1ad2c060088839c228ddc08455 \\\n    --hash=sha256:21ac08d200391224caf30d7af1ab613ec9ad3a1e0a26c31a299c7698d6a10160 \\\n    --hash=sha256:26785148cdd107fcd247675eb04d156fc8e73a564e8000676b977ba6587e0894 \\\n    --hash=sha256:270316120e888b117a396f09401bff0517a2c66fe367f07a82133b661d29fcca \\\n    --hash=sha256:28c86f96f35b456c5e011797b727e7c42a4b862c8e14f9d2666638afb3a450b8 \\\n    --hash=sha256:291a98eda626118253d325019f8b48f9ffbee91c7028fb76604da434bb1a7fae \\\n    --hash=sha256:2a88a1084e7968ad4abc7feba09258ff3eeb3e8f67cc79d2a06103afaa39554b \\\n    --hash=sha256:2aa3c04ce13d0066595bcfa4fb743ae20ed9e0b6ef4d95cfd116ffd79511c54b \\\n    --hash=sha256:2fa4d3726e4e72706d93b137637fbdc43f868e938cbcb36c338d2c97ea0dc106 \\\n    --hash=sha256:3196a027c0505f6069966169c436ec98b0f26263df394086ce30481de02ad166 \\\n    --hash=sha256:31b560adf8163528d6400ddb41ad5437315dae024fdb164e2a9fc19f5291f74f \\\n    --hash=sha256:33f72d808b15daca5c236911559220e2a7fa31327a549bc31888ccb9a6761c4c \\\n    --hash=sha256:35c888a3a48addf18475966c06695cf93ae921e5cbf7444cac6fb7f96d86fb9f \\\n    --hash=sha256:3a24b459e52b3ac138f6a05e99a4bd0589443a1ae18041a59c1cfdee12134a2b \\\n    --hash=sha256:3c05f8823fa9e1d09f8c3751adb26c830b3416726210a0e9242b6638c2bdd3dd \\\n    --hash=sha256:3c0b5ae779051e98a1d1b614fa8f73c973f7ce65ad6ea2411b916e304da02652 \\\n    --hash=sha256:3df67abfb222f9865fe529b987458e4cc20f546dab8f0110db22ca7782538ce4 \\\n    --hash=sha256:41d80583158f9322003269660181196f08d357dca5fd160bc75898e16e5cf930 \\\n    --hash=sha256:43f06bc438916c29b1eb7b16b4041a4112fb6b88dd90489b48aff5126ecd2fcf \\\n    --hash=sha256:449fed5c2caa3b278cc57499d09db001fb3f28dc7f18affc48142aee4dcc0cdf \\\n    --hash=sha256:4790b72d53f7e38465d27733e33136cf63c5e68c6b3d2b231c771f4bbd0f4cef \\\n    --hash=sha256:4f14a26742437f50c188f41611a07e5f205eb336c502033a16b92c2713c14876 \\\n    --hash=sha256:525684729a2143c43ed5516f1e51cd434e73c5672a32112112cb9adb25fc6608 \\\n    --hash=sha256:5aaa251aacbe1e44aa8db5945e9b723df26143910864fce7a3aeb930047bd439 \\\n    --hash=sha256:5ce2535f442a5aa018c3be5a5dc7521d4a23f712e0caba17b621339901771042 \\\n    --hash=sha256:5d49ca5a67876b07551ea7aed7d20ef1af424cfc53edefa488c130605d586ba9 \\\n    --hash=sha256:65b8257c62c6151f8c5f03680fe6e470153a94c92196e9e5d00be3f1510edae3 \\\n    --hash=sha256:65db26ed0e2b33b2ffdee9ddee217ce909b172f8a2b93d7c4eaa99f7460886b3 \\\n    --hash=sha256:6aa5d70f1dcdeb73ef56ea8fd442f997baa4b0cd17f810c0df1d5a28ca96e257 \\\n    --hash=sha256:7d87e6efad46a57f8fc38866dda15e5696565cf8aa4f7d2fbff5a19856923e4d \\\n    --hash=sha256:7dcbcdb1e478b9483c0bfa37d45ddd458f2f8ecc01e42e8822912e6830bfbe73 \\\n    --hash=sha256:7fa9e073eaabcd9286fd60ec587a9e0d7a2ff10136056df954c50639815785c6 \\\n    --hash=sha256:832ef6152ce2a21ad40ed4581d90cd57defcfbc4028cede11d6509989484b173 \\\n    --hash=sha256:88dff46df7c8661f507052e15b24ec66938ca532e64098e1e65a8c6221fd9a5d \\\n    --hash=sha256:9322b7e32ed3151031f28e5cdbc562d0daa947cec84fc4ecbbdee7d27ca2d906 \\\n    --hash=sha256:941a86634943cd820b0bf90ba9a0556d62993a2a7f3b446bca2c6afba27471ca \\\n    --hash=sha256:a34db4877c03138d12488b36a5935485bfb9de618eeb75248ffcc3ee87a1509b \\\n    --hash=sha256:a5e474bbfdf98c01e17e625954759f6237f0394af18bae7c0bc742151aca507a \\\n    --hash=sha256:a6f231831edf7d51b22187078c161c853fbb07e89886c7de8f2e1c2ef83c80e9 \\\n    --hash=sha256:aa51a902e2ce569ab97a9462bfd9237bd4d8c266ab75a259819d17e27e93bae3 \\\n    --hash=sha256:aa5497a470a3e10b2e1fadf6813bd8edabfaff14a64b03244585927f3f9fcd03 \\\n    --hash=sha256:ad7eab72de4b3b6d5b87beb532e28e0fa8272069cb71d68eb43a633c52da76f2 \\\n    --hash=sha256:b142698c27f862694f0d37c17d7e90064f3bbc7606185ce30e58bf347c356fb8 \\\n    --hash=sha256:c3f64ba66781c76c22e092188ac138a25b046ddf55bb5bd341722bb5e787f8cd \\\n    --hash=sha256:c752098e3c5d8b452628dd87868d4232ac2e1eb893d413a3dcb951dfc44e43c7 \\\n    --hash=sha256:c75ef03c2ad895480748a081a968314e5e6f1f6a48b3cc65c6d664fdfc5110e8 \\\n    --hash=sha256:c7d8e10c1f9b82c21be141a21f3fb94469eec820d946c14544e0734de42e7614 \\\n    --hash=sha256:ca4819ce57c6f520026ef603c954e13f34cc029c17a6bae9b4d01154535ccb2d \\\n    --hash=sha256:cc6abcaa02c3efcd369ef33dc6e05a1c028338beda0af96f6ef776faa0fd06bb \\\n    --hash=sha256:ccdfb9948e7636f10a8269cb38c24d89c18d86f0f453877e6982ae346c61860f \\\n    --hash=sha256:d31cdf9e0b6d4c5cb2ed30131c85be50ec1a74143e4fdeb4f961ffdf64d5b483 \\\n    --hash=sha256:d700a8b2edfb26282a470333d6bc4a454c4acda4d201a3bea7b72fa76c217d28 \\\n    --hash=sha256:dd84494baba79f6689cb413b0e6b2251dcc33fa1e0ad1ccc896078009929e525 \\\n    --hash=sha256:e285d6cf781fb70359113707d72c48bd6ed42fbd7d6bfc092d0c60c58a51ecf0 \\\n    --hash=sha256:ec9224840e51d03d28ec1e55a01b01b114fa44c0e113deab6d46fb39492e8523 \\\n    --hash=sha256:ed8ac76df0b6a03a9ac76dadc0d242eb47774d2f27458b35ac6a3597886177ac \\\n    --hash=sha256:f0d2193cd3e9ce0d28671ad00474bb2a6d30afa37578f90670e64ffe67726c12 \\\n    --hash=sha256:f54e630683df1548cadbd764ed0ba3bc0b7818ee90c1eca1c988dba4113fb33d \\\n    --hash=sha256:f5e3be1ad5277ce9215e32b235271a97970b449f30277851c20a5a7cdea23ff7 \\\n    --hash=sha256:fa03eb713c7a67a09d4c53f0ce3acaf6452b6fd3e9358014045082bbb120400f \\\n    --hash=sha256:fcff5267a11d865efaff9ffc37ba3c8eab775bb4f4880a957c13dd7e63df5469 \\\n    --hash=sha256:fead94f45b0f7fe21fad9725a4c935722acefb3d4da175562b02fc630044e4d3\nsqlparse==0.6.1 \\\n    --hash=sha256:3be5a72d04c873d690d7c6dedd33d6fae2ef82759881ceec02fc2efd0cba564f \\\n    --hash=sha256:ca722573f848ff2d30e40ea30f53a104b7dea7635ea9285891263eb2c58fb6e7\nstarlette==1.10.0 \\\n    --hash=sha256:478c0ab3b4ced6e82719849c118fa406f0278a3499c1a898cd15cd31bdc38ce4 \\\n    --hash=sha256:b8399098d4c1e3522734f7235dc79b1fc967f96cf139c81e0fa30479e0685f9b\ntyping-extensions==4.16.0 \\\n    --hash=sha256:481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8 \\\n    --hash=sha256:dc983d19a509c94dba722ee6abd33940f7c05a89e243c47e907eb4db6f1a43e5\ntyping-inspection==0.4.5 \\\n    --hash=sha256:7f16c411e7930dc79596d42ab44672a3fe5f60eb34b781a1647e7872363120c7 \\\n    --hash=sha256:bc210535442b39e1bf2805e0c7a17dfd6a4ace760c84c7f7d16245d23a6b1c39\ntzdata==2026.6 \\\n    --hash=sha256:0a10eec6e13ef16b627fabed9a5f2ba61a62b1c67f327305f4e7e412a70b4aec \\\n    --hash=sha256:85d2cd9c09f81f0bb29db27759fc83af4f1e620efb814f8c5bf8b4cc4feece6d\nurllib3==2.8.0 \\\n    --hash=sha256:0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3 \\\n    --hash=sha256:63bf2ead4c879426ebf22ef2a781eeb4aa3b4ae798a0435506f8687fd5bb9b63\nuvicorn==0.54.0 \\\n    --hash=sha256:505bdb0f318731d45f1f712071fc781a8981f6847a31c902c9f5e652d4f67faf \\\n    --hash=sha256:a2e33cbfaa0306f8e6b0c13e0cb89d7d7a2da3e62b90c66e18c33d9807b28620\nwerkzeug==3.1.9 \\\n    --hash=sha256:55ca7c70a75689be937aa27f8ff4b018f06ff4838fc73045560bf0f5a1291060 \\\n    --hash=sha256:6392e50c78460ba618e5b21f08a71f59c99ce99cdc6cf6e3dd7e6ccca8754fab\nwrapt==1.16.0 \\\n    --hash=sha256:0d2691979e93d06a95a26257adb7bfd0c93818e89b1406f5a28f36e0d8c1e1fc \\\n    --hash=sha256:14d7dc606219cdd7405133c713f2c218d4252f2a469003f8c46bb92d5d095d81 \\\n    --hash=sha256:1a5db485fe2de4403f13fafdc231b0dbae5eca4359232d2efc79025527375b09 \\\n    --hash=sha256:1acd723ee2a8826f3d53910255643e33673e1d11db84ce5880675954183ec47e \\\n    --hash=sha256:1ca9b6085e4f866bd584fb135a041bfc32cab916e69f714a7d1d397f8c4891ca \\\n    --hash=sha256:1dd50a2696ff89f57bd8847647a1c363b687d3d796dc30d4dd4a9d1689a706f0 \\\n    --hash=sha256:2076fad65c6736184e77d7d4729b63a6d1ae0b70da4868adeec40989858eb3fb \\\n    --hash=sha256:2a88e6010048489cda82b1326889ec075a8c856c2e6a256072b28eaee3ccf487 \\\n    --hash=sha256:3ebf019be5c09d400cf7b024aa52b1f3aeebeff51550d007e92c3c1c4afc2a40 \\\n    --hash=sha256:418abb18146475c310d7a6dc71143d6f7adec5b004ac9ce08dc7a34e2babdc5c \\\n    --hash=sha256:43aa59eadec7890d9958748db829df269f0368521ba6dc68cc172d5d03ed8060 \\\n    --hash=sha256:44a2754372e32ab315734c6c73b24351d06e77ffff6ae27d2ecf14cf3d229202 \\\n    --hash=sha256:490b0ee15c1a55be9c1bd8609b8cecd60e325f0575fc98f50058eae366e01f41 \\\n    --hash=sha256:49aac49dc4782cb04f58986e81ea0b4768e4ff197b57324dcbd7699c5dfb40b9 \\\n    --hash=sha256:5eb404d89131ec9b4f748fa5cfb5346802e5ee8836f57d516576e61f304f3b7b \\\n    --hash=sha256:5f15814a33e42b04e3de432e573aa557f9f0f56458745c2074952f564c50e664 \\\n    --hash=sha256:5f370f952971e7d17c7d1ead40e49f32345a7f7a5373571ef44d800d06b1899d \\\n    --hash=sha256:66027d667efe95cc4fa945af59f92c5a02c6f5bb6012bff9e60542c74c75c362 \\\n    --hash=sha256:66dfbaa7cfa3eb707bbfcd46dab2bc6207b005cbc9caa2199bcbc81d95071a00 \\\n    --hash=sha256:685f568fa5e627e93f3b52fda002c7ed2fa1800b50ce51f6ed1d572d8ab3e7fc \\\n    --hash=sha256:6906c4100a8fcbf2fa735f6059214bb13b97f75b1a61777fcf6432121ef12ef1 \\\n    --hash=sha256:6a42cd0cfa8ffc1915aef79cb4284f6383d8a3e9dcca70c445dcfdd639d51267 \\\n    --hash=sha256:6dcfcffe73710be01d90cae08c3e548d90932d37b39ef83969ae135d36ef3956 \\\n    --hash=sha256:6f6eac2360f2d543cc875a0e5efd413b6cbd483cb3ad7ebf888884a6e0d2e966 \\\n    --hash=sha256:72554a23c78a8e7aa02abbd699d129eead8b147a23c56e08d08dfc29cfdddca1 \\\n    --hash=sha256:73870c364c11f03ed072dda68ff7aea6d2a3a5c3fe250d917a429c7432e15228 \\\n    --hash=sha256:73aa7d98215d39b8455f103de64391cb79dfcad601701a3aa0dddacf74911d72 \\\n    --hash=sha256:75ea7d0ee2a15733684badb16de6794894ed9c55aa5e9903260922f0482e687d \\\n    --hash=sha256:7bd2d7ff69a2cac767fbf7a2b206add2e9a210e57947dd7ce03e25d03d2de292 \\\n    --hash=sha256:807cc8543a477ab7422f1120a217054f958a66ef7314f76dd9e77d3f02cdccd0 \\\n    --hash=sha256:8e9723528b9f787dc59168369e42ae1c3b0d3fadb2f1a71de14531d321ee05b0 \\\n    --hash=sha256:9090c9e676d5236a6948330e83cb89969f433b1943a558968f659ead07cb3b36 \\\n    --hash=sha256:9153ed35fc5e4fa3b2fe97bddaa7cbec0ed22412b85bcdaf54aeba92ea37428c \\\n    --hash=sha256:9159485323798c8dc530a224bd3ffcf76659319ccc7bbd52e01e73bd0241a0c5 \\\n    --hash=sha256:941988b89b4fd6b41c3f0bfb20e92bd23746579736b7343283297c4c8cbae68f \\\n    --hash=sha256:94265b00870aa407bd0cbcfd536f17ecde43b94fb8d228560a1e9d3041462d73 \\\n    --hash=sha256:98b5e1f498a8ca1858a1cdbffb023bfd954da4e3fa2c0cb5853d40014557248b \\\n    --hash=sha256:9b201ae332c3637a42f02d1045e1d0cccfdc41f1f2f801dafbaa7e9b4797bfc2 \\\n    --hash=sha256:a0ea261ce52b5952bf669684a251a66df239ec6d441ccb59ec7afa882265d593 \\\n    --hash=sha256:a33a747400b94b6d6b8a165e4480264a64a78c8a4c734b62136062e9a248dd39 \\\n    --hash=sha256:a452f9ca3e3267cd4d0fcf2edd0d035b1934ac2bd7e0e57ac91ad6b95c0c6389 \\\n    --hash=sha256:a86373cf37cd7764f2201b76496aba58a52e76dedfaa698ef9e9688bfd9e41cf \\\n    --hash=sha256:ac83a914ebaf589b69f7d0a1277602ff494e21f4c2f743313414378f8f50a4cf \\\n    --hash=sha256:aefbc4cb0a54f91af643660a0a150ce2c090d3652cf4052a5397fb2de549cd89 \\\n    --hash=sha256:b3646eefa23daeba62643a58aac816945cadc0afaf21800a1421eeba5f6cfb9c \\\n    --hash=sha256:b47cfad9e9bbbed2339081f4e346c93ecd7ab504299403320bf85f7f85c7d46c \\\n    --hash=sha256:b935ae30c6e7400022b50f8d359c03ed233d45b725cfdd299462f41ee5ffba6f \\\n    --hash=sha256:bb2dee3874a500de01c93d5c71415fcaef1d858370d405824783e7a8ef5db440 \\\n    --hash=sha256:bc57efac2da352a51cc4658878a68d2b1b67dbe9d33c36cb826ca449d80a8465 \\\n    --hash=sha256:bf5703fdeb350e36885f2875d853ce13172ae281c56e509f4e6eca049bdfb136 \\\n    --hash=sha256:c31f72b1b6624c9d863fc095da460802f43a7c6868c5dda140f51da24fd47d7b \\\n    --hash=sha256:c5cd603b575ebceca7da5a3a251e69561bec509e0b46e4993e1cac402b7247b8 \\\n    --hash=sha256:d2efee35b4b0a347e0d99d28e884dfd82797852d62fcd7ebdeee26f3ceb72cf3 \\\n    --hash=sha256:d462f28826f4657968ae51d2181a074dfe03c200d6131690b7d65d55b0f360f8 \\\n    --hash=sha256:d5e49454f19ef621089e204f862388d29e6e8d8b162efce05208913dde5b9ad6 \\\n    --hash=sha256:da4813f751142436b075ed7aa012a8778aa43a99f7b36afe9b742d3ed8bdc95e \\\n    --hash=sha256:db2e408d983b0e61e238cf579c09ef7020560441906ca990fe8412153e3b291f \\\n    --hash=sha256:db98ad84a55eb09b3c32a96c576476777e87c520a34e2519d3e59c44710c002c \\\n    --hash=sha256:dbed418ba5c3dce92619656802cc5355cb679e58d0d89b50f116e4a9d5a9603e \\\n    --hash=sha256:dcdba5c86e368442528f7060039eda390cc4091bfd1dca41e8046af7c910dda8 \\\n    --hash=sha256:decbfa2f618fa8ed81c95ee18a387ff973143c656ef800c9f24fb7e9c16054e2 \\\n    --hash=sha256:e4fdb9275308292e880dcbeb12546df7f3e0f96c6b41197e0cf37d2826359020 \\\n    --hash=sha256:eb1b046be06b0fce7249f1d025cd359b4b80fc1c3e24ad9eca33e0dcdb2e4a35 \\\n    --hash=sha256:eb6e651000a19c96f452c85132811d25e9264d836951022d6e81df2fff38337d \\\n    --hash=sha256:ed867c42c268f876097248e05b6117a65bcd1e63b779e916fe2e33cd6fd0d3c3 \\\n    --hash=sha256:edfad1d29c73f9b863ebe7082ae9321374ccb10879eeabc84ba3b69f2579d537 \\\n    --hash=sha256:f2058f813d4f2b5e3a9eb2eb3faf8f1d99b81c3e51aeda4b168406443e8ba809 \\\n    --hash=sha256:f6b2d0c6703c988d334f297aa5df18c45e97b0af3679bb75059e0e0bd8b1069d \\\n    --hash=sha256:f8212564d49c50eb4565e502814f694e240c55551a5f1bc841d4fcaabb0a9b8a \\\n    --hash=sha256:ffa565331890b90056c01db69c0fe634a776f8019c143a5ae265f9c6bc4bd6d4\nyarl==1.25.1 \\\n    --hash=sha256:0136d640dfa9b0523853e411430a99f8a91eca85774c6420285a33b755bc6de3 \\\n    --hash=sha256:03dd38de09bc213e9a8b29761eec33ee1d5318dac0e49d8af36e4d27830e23a7 \\\n    --hash=sha256:0a191bfdb30a79b98e5d175d75285f9fcb78bf0e46ba5efda042e1c72071a0de \\\n    --hash=sha256:0a66db89ea473abeac4b70523cafd94db3772380e565f9d28af7a179b7af71fa \\\n    --hash=sha256:0ae12ff2b805fa02c4dab838005caef735e39986322698c48588d3beacb65c62 \\\n    --hash=sha256:0f12afda4eea8c8994a76d4df1875c765194f5fbe8a9d197929ea303caee29ec \\\n    --hash=sha256:10b2fd95332f0d716d5eee3c9fb2ce8eada19082de7fee83d32e37992fd75c26 \\\n    --hash=sha256:126a2533570c554719ca40a1288fdee1700b6bc82e7131aa69fa85252d92e651 \\\n    --hash=sha256:12b6bc4906e11f5e1a1cdcb12296e7afbd366c783cc8073403cd2fb74334e453 \\\n    --hash=sha256:142c06c4d6a35ee3ec5da08499805e879cb3ca7c1fbfbecb0140fe72403818d6 \\\n    --hash=sha256:14b79a30a93a3ce2e8832603fd0ab780ada281b0ba5110b519a634f2d7d7d1fc \\\n    --hash=sha256:17c9877a89fb6e2bca6f9087eb24cd7fb434653946ef5075e470d23d49b52287 \\\n    --hash=sha256:192a866877a49993949ef1975864ad8728bea28ee810f6abe1a0729c2b500426 \\\n    --hash=sha256:1ab7618921a93767387a4b83776f751588f5b5ae9bb5bc96620e2e2e00bca868 \\\n    --hash=sha256:1e80dcf1446e1b080b1932b0d103c464a04112f5bc31f0f983ad418172063cde \\\n    --hash=sha256:1f51020b2eb8a003c84925638ec63c21a750a4bddd3a22ec8eac6a742dadf1b9 \\\n    --hash=sha256:1fb2a01ba8cd9c5d2c5dc1ec35e0fc951d04b4f037541d4ac090c993ce58b3d7 \\\n    --hash=sha256:2239a02249d9326655419e0168a28ca9008938eaab31dc29fc875c217927a6c0 \\\n    --hash=sha256:23bf5b403c879a54964e0feac7285688e04bb220074878d737d331522da0a5bf \\\n    --hash=sha256:24ce942011a61953e7d313438038f4d32ff21387b775f58a957f7a07dd55ef95 \\\n    --hash=sha256:25868beca8b6765f8f7d0e11fe6dd7c66dd4b0793b9500286d20cc92352126a5 \\\n    --hash=sha256:287e99ff5aa4dc1c7630bfc683ded6f106d756c99dec432a2d7f197a784f51c6 \\\n    --hash=sha256:29273edf1530e397bd07cb784db1fbe0d2590b77569f2e24679a9c0a2d763b94 \\\n    --hash=sha256:2b49375d22299b0a834c2bca72f39aaecc270d96fb24c30424899676f487b22a \\\n    --hash=sha256:30eec96e8a91bd588ce897c9543f6d5d8d34b28fbcba28a4dedf20ebeae9fe57 \\\n    --hash=sha256:319e070a01db9920fb63761843f96a104c8e2b9427266731810dc1e22595b17c \\\n    --hash=sha256:35dcbea443fafb3eece757ad4e514560ddeb6c34cfae1582c620d7b293d7feee \\\n    --hash=sha256:3f4d48a6112712973e676bd792121fee470e432d749177162d9949d5c9460a1b \\\n    --hash=sha256:3feb99222553a8cbedfa52c2f59dd84c3f50d5b582c728d522caf8d72769a54b \\\n    --hash=sha256:419f392a1da624877975709e3864dfe833af6cc7671b39318086d456e288380c \\\n    --hash=sha256:42a66563d8cc056ee32e6191e05097a7b2b3bc302e0bc3133daf8710eb18bd26 \\\n    --hash=sha256:48796ea00a303961507dc6c8437c4b325a6fc3f95f7c36c71b91ea9a8150963c \\\n    --hash=sha256:4bd6340d20ae2c7ca719b87b426e808e90743b676d05d4c26c4fb5ca71f41184 \\\n    --hash=sha256:4ca89e4e21854ed27ec753297dde84b16c9f8e53b14a4866fb44457d643c19f8 \\\n    --hash=sha256:4d781294bb815ecb5ea57ff6bbf8038e0a31a95fdf3e1788f66e0dc100d64b58 \\\n    --hash=sha256:4f1c91f5a5980a937ff8e238e98e6897e1ad74a4b1e2c0d68c73b5ffbb3f5c0b \\\n    --hash=sha256:564fdc7085d2245ab84f88882fdb1d6ac0723124bff6ded35bfb1c00f812630d \\\n    --hash=sha256:59ba3a6e1aa8cfe5adf4bd270fd965db21955401b7ca6f1696010c55ed4daec2 \\\n    --hash=sha256:5df89f769cc8ff94c3d7e7603386fba309d25ce5240132d26c15baa8d0e96c4c \\\n    --hash=sha256:632da579b2d879f6bad20f2cfa35ded1efe2f4f77f8abb26a6234a5b236acd2f \\\n    --hash=sha256:65b5b2066651b7432d389e9799d979c703bcc6ef44266bb8153ef54e91e4aab3 \\\n    --hash=sha256:664ec6a520b74a1df2810666eb67695fcb77fa663e6ea0a25aaf2e529cb24dfa \\\n    --hash=sha256:681c758b0490f9e96b78e5fa8e8dc6e648e9185bb6eaebe73183c33ea0c445f3 \\\n    --hash=sha256:683e362b8ba453080f7489c66f4ea794e751c35b72e7eab3575ef784c2fbc7fb \\\n    --hash=sha256:68782fdb4027b8d1eee25ec35e9a6db05e863b899eb0310b3a33b6c3fef55707 \\\n    --hash=sha256:6efaf45df6a849cef613a03a94c845647456662f85438c886bb67a9c027c8c2c \\\n    --hash=sha256:71f42c5b9a948c113bbdebfa544598321431d064ff959d32e99b1feb61d68345 \\\n    --hash=sha256:72849d892954be4d09e569b8b831ac39ce58417fedc767d4308a0fe542018a40 \\\n    --hash=sha256:72c34ac7ad4314c19362d5ce27626dcc8429bd30bbf8c179f4234078851f9492 \\\n    --hash=sha256:734f6e5400352ac4254456003d462866c684703570929cff7a7bde015d0cb371 \\\n    --hash=sha256:75baa6cf9b6d1c52f3e111a130e202fd8cf0a5b3a066c3f73d615e885092e4ec \\\n    --hash=sha256:77716e245c90f058466a05e6a465bb8600f767a8f4b18b4d40f3aff958e5f73c \\\n    --hash=sha256:77e5099b99b37f3cf79c246998ca9f7313a78054cd1809ec46bc1afad47e1c4c \\\n    --hash=sha256:783dd1467083f4d3f7722ad6a313f24c173e7571372738fcb7a6e6d1ba48df25 \\\n    --hash=sha256:7a5c3115595995779ee21f2567035793911c3802a43c74f3fbb0314929ec67ac \\\n    --hash=sha256:7c88edaec8c349ad4c5ad4c486a3defcc4b80ceb2f074436ffa0a87caf5e76a6 \\\n    --hash=sha256:7cb414a73e21a7ab58254926073f2930cb22f5b4314ea4260a687e2b3fd4dce3 \\\n    --hash=sha256:7d42e7e3ca399555578b4d617e3a6ecf13371b3743a115995fa010c7bf341459 \\\n    --hash=sha256:7d575b54cb3863ef9bc290ea4b009999d55dc237326131e4853cf33e888fee03 \\\n    --hash=sha256:7e4de3ac4adbad3d0bc7c6f4360a7dbff5de2f15e3b723be3198074e17fd9c40 \\\n    --hash=sha256:7efc9f082dfed77c316edffa9deb52888e1bc6789171887cc1f68e06d65465c8 \\\n    --hash=sha256:80a063f8297fc796296f00f100be520f209b23dc98f93ce8eba6ee7122598209 \\\n    --hash=sha256:80e47012e730da131c9f059c80936783f9659aae22dc31c03c0595590d11ed54 \\\n    --hash=sha256:83d4a37e4b95da4d8bda930d6d35b75b4cdadbacbb4980cae290ea3100b5d51d \\\n    --hash=sha256:83e9f4a25085bd4b7214701a0794ff1f50fc633ffb8bdfebf07abdd81c2db126 \\\n    --hash=sha256:85a18376073f8a39aa07be34f9fc77e2869aa72c55c441efdd2cf79a0407504d \\\n    --hash=sha256:87796fedc3ba97ec14fab55acb48584276e6c1e4c1e89c422bda62c838e754a9 \\\n    --hash=sha256:882569ff613758cac762a457a5d72d6e211b28d4bcfea89d1d71ea942b02eac0 \\\n    --hash=sha256:8ce4d6ccafb33d39bd78444612d14938ead674c25702ded2ee9c54a47735d225 \\\n    --hash=sha256:8e7d98cdbb6d71e726f7d525952867096053d1f290dd4e3c50d7d313a136f414 \\\n    --hash=sha256:8ee202350cf57abf0e9502a41601841019c25d3db7ff52d980aaf31446254059 \\\n    --hash=sha256:8fb0eb4955adf0579001581f2f71a126e8781ba61bcd120f127b0401163c6c2d \\\n    --hash=sha256:90c30ed53546da833c700115c0064c22120d1b1560f474699fd31f22dd668233 \\\n    --hash=sha256:9489e6abf47ba37f332075a91444c7cfedb03e6ce99fbb2f116bfe1ce810da3b \\\n    --hash=sha256:94d7aa6debf92a1dd14cb5280b083a764169a13cfb23a452111160274ed989f4 \\\n    --hash=sha256:98d370568f393215d605304cdb77b3d5539bd192c75b623c7304c42c8d6d8273 \\\n    --hash=sha256:9b1bdaae98bc016825dd3c9d8ee1832f829b3341f9cc6ebd1a1b0a7fef7367cc \\\n    --hash=sha256:9d693bf4bf534e9ba3ae2780cfd577f5135629f7b5ac653490859d0b77864865 \\\n    --hash=sha256:9d6ed3d17bccce4c05343e1ca8da13bc5c02c812a4e7282ddd05e8769322d3fc \\\n    --hash=sha256:9e23c82b63cd7652fc24d33ed6cc17099d607aa3b4fc4ddc75e95062f3d82df4 \\\n    --hash=sha256:a1daf47cd95a7c3a63456336bc5aaa8c86dd3a47d07ed3d0e76132ae4666a5a1 \\\n    --hash=sha256:a1e32763e641a1566507d90a8d3b19bfc3cc04a9d4e5ae3e32189874ed4b58a3 \\\n    --hash=sha256:a2059a2d891bd156bc5184e7ab7a56e78a84dfcfdeac8c501b552533ad1c36ee \\\n    --hash=sha256:a2ed0ba415ccdf08f14bf544cb78346d0f76086707ffee24921a2c84dbf1305a \\\n    --hash=sha256:a3faadac7d812ddac258feb57b9846b60c1b437c4f4b9ad42595c6f6fe4390df \\\n    --hash=sha256:a5877f2255aab518ebe528289037699201d5dc5f045f2396cb30aa02db22f57f \\\n    --hash=sha256:a78b50b4f7918a3de71105d5c0b93bbc57bb8339a4d03a9dfd449f9068e76f3d \\\n    --hash=sha256:a8c2b841478068440d8b733005d13a5ef535b9928cbc05f17182d410f32ba449 \\\n    --hash=sha256:a9ca696eb02e5c02a8afd872ada510eba9b7fe6e68b9572c2e9a9b1941e31e2e \\\n    --hash=sha256:aa4ed3dd308548f9e707d9caaf005d2d7f8c1e7868f858dfeb47fe76e16b391d \\\n    --hash=sha256:ab2054c5531af2a9ba7b69b8ec91e4f884420e83a8c5e579b013084cb57e5e5d \\\n    --hash=sha256:abb1384477f5901d436b5d2e5465954de46ea6098f59163d243660b5c4461d35 \\\n    --hash=sha256:acae6b45d1ace09b6ba3876da43b88366ef368f73b988c7f57e14231753d4420 \\\n    --hash=sha256:acfa7e22aa6c6e7a5996a41d275bfa01efa7ea56ab890590280e9063e2cf5c1b \\\n    --hash=sha256:af4ea5b37403ef4e30f3927eaed540db942bde01d8d3ff083527c0704d1c9c68 \\\n    --hash=sha256:b10dd0557ba422715b5206b3743192135a6022acca8baec51aa127d0a75db8fe \\\n    --hash=sha256:b13b88747769537f3d32e89e3a735da10c0a9e35d7322928c701b5f93d3afffd \\\n    --hash=sha256:b51c159a9794633f5e0db7ecec7b2b6e3734eca1f5d17dc989ff3552a43ff78b \\\n    --hash=sha256:b5402a340723fa7da00b5cff987ddab61276be6d11251ea71ae02bcac54890d8 \\\n    --hash=sha256:b7abffdf37af1cec6a2ad69b827aa84320db5894791bc8ed932dc93fb274b7e9 \\\n    --hash=sha256:b8075fe90bc08e40b8b8a1874fab42ee4c7b56af05c5886e9cc841397f916908 \\\n    --hash=sha256:bc3ac7bf569f6b64dad04dd7808c7872dae8a97df657856eac05e9b7e3614a85 \\\n    --hash=sha256:bd0912757081f89b107d6c00b2ff8a194401b0b87eadcf4481de2b865a8fd44f \\\n    --hash=sha256:bdc8d8b8c22e9e43ac68316b5e6cf083dec537f4ec213cb4aa967b583bc3fa64 \\\n    --hash=sha256:be80550d9bfe83d9b62398a37081a90434e6df2d978ec345c3d2820de6beddab \\\n    --hash=sha256:c6f117789d22dce188e5754e8bc65b7e6ebf8cb73963b9fa761f672a5883769d \\\n    --hash=sha256:ca32926d7d77bcc8838425c4c95e040a3ace1cb7dfdae599013458dcda2607ca \\\n    --hash=sha256:cce0727fd5ac04d372fa9bbfde9febc2bcf209aadfcf0468e45dec72719895d1 \\\n    --hash=sha256:d0f1489233a254bb3643d2f05de7d59019254d81daeca6b9162fe9edef57e0c7 \\\n    --hash=sha256:d1c557dfd5e3db046053a0bdc72261ade790ebe8e2c7a41b36b0ca1f14cb95f3 \\\n    --hash=sha256:d21f0fa80a02d05299207eeaafef345d812ace96d5306e4ef265e1d419a615fa \\\n    --hash=sha256:d45673badd08456d0340e9364eddafe1c53a9d2896424294de4d7dd71ad3ee57 \\\n    --hash=sha256:d5add7b4ca7afeea91d52e4d4e4db3b1fe9885b71f07054560d8c4296b7441a2 \\\n    --hash=sha256:d5f90e44653c4e0f78501ed9bb7d3fce835a8d62b7c6ed0cb16557534087e743 \\\n    --hash=sha256:d7306dee25b8a0e737363f347362b875094b4dc4e367311470656ae420fdbf8e \\\n    --hash=sha256:dbcef5a9119ef653653132cccaf999b30a0af6f33bb0a4ba80bec30056868487 \\\n    --hash=sha256:def538065f9e4d4cf1ae164bd59aba00dfa84f03923e0de4c3788f252d6bcd17 \\\n    --hash=sha256:df23df54b5114a17c2d0ef192433e2e5a9f0c5178c32375e90b7cfc965f349d0 \\\n    --hash=sha256:dfbf531053a0935f2e871bcd4753f90313688772ff8c017f5ea402e315a78c1f \\\n    --hash=sha256:e029648f9c951db30e98a7d7ec90835db88ec4b32820efe2a9bdc2287e032eb6 \\\n    --hash=sha256:e07595c7d6f4db270ceede356a1bd1c07a34f1c26f958d1ed0cd7b48e0d2bba3 \\\n    --hash=sha256:e12c538e00e7c1b286a07061046b90e8124e6a9793efae2c70db6a4aad07faad \\\n    --hash=sha256:e546fe1d4a93ebc2910f0d768baff19faa09843ab3f2036a67ed6e69fae4419d \\\n    --hash=sha256:e5637ca8d0bd7fb72648a6c7934af4baaccb697657f7438c9d264fc2abb8b0b1 \\\n    --hash=sha256:e636b64d24fd9c38053c5e389a1174c66361fa49dcfd220f4dd35b4abde7cb89 \\\n    --hash=sha256:e7011b8fb8c4054bf0c12e5edc6cd83778b0028e99ce59b18586ed036f92cfdc \\\n    --hash=sha256:e80f557716fd765439577131e526b8942ffc2c07bdbc5e39fa62f660ba1e963f \\\n    --hash=sha256:e92b6bcc741b86d67606c40d3cb9c7cc8e6c737f81e31f4a94efc204456c92e3 \\\n    --hash=sha256:eb96ed1ae6c7d072d60840c0434aef07a2df611812810807fbc54263a6053e9a \\\n    --hash=sha256:eda19ea5ee88742f47a2340816e6f2d40b53bed3ab5b69794769f36af9f35bb4 \\\n    --hash=sha256:ef74070ac553c59eb4f04258722066d6c6135b7baa03b2e9f2da65c096e96d98 \\\n    --hash=sha256:efb01a106f971cb3752856bca2318bbdf7f01bd8823779c461586cbe5ffd5258 \\\n    --hash=sha256:f074e8d4aa0a5798920ddb6de3d08b228c614ff3724c3e8bd7577f4bafea867b \\\n    --hash=sha256:f38a70074041d3b7e138e452799f5174198bae5bd5ab2000917badf403908c5f \\\n    --hash=sha256:f41753a76f4f63927d03a0d8ba8f5ce0f2083bec29a8cfaccc55371b1564b96b \\\n    --hash=sha256:f53dcd26694f148f738edc052b5a69234833e739f10f4c3287bdfd8ec0f7b326 \\\n    --hash=sha256:f61964f235a43738bfac50da46fc4254943a7eea3051aeb0b6fc7c992c29fadc \\\n    --hash=sha256:fe01645169a2112aa1d4ebc3e4c5f029c5c8f97adfc32e5d37c993b39a994d75\nzipp==4.1.2 \\\n    --hash=sha256:b30cb6cd253122169c47de245ca24a86bac2a5d3802ba15bf7ba6414eb9e144d \\\n    --hash=sha256:cf474b90b07ea932637e17c6b9479de2b2882900b0d311bdaf4f5c000a15a97f\n";

;// CONCATENATED MODULE: ./build/local/tools/tool-versions.js

/** The pinned version of a package of the tool environment. */
function pinned(name) {
    const version = new RegExp(`^${name}==(\\S+)`, 'm').exec(toolRequirements)?.[1];
    if (version === undefined)
        throw new Error(`${name} is not in requirements/tools.txt`);
    return version;
}
/** The version of MLflow that is the tracking server. */
const mlflowVersion = pinned('mlflow-skinny');
/**
 * What a model's own environment needs besides its requirements to be served, as in Azure's images for MLflow models. Exact
 * versions without hashes: they are resolved together with the model's requirements, which decide the rest.
 */
const servingRequirements = [
    'azureml-inference-server-http',
    'gunicorn',
].map((name) => `${name}==${pinned(name)}`);

;// CONCATENATED MODULE: ./build/local/endpoints/model-environment.js





/** The most bytes of a model's requirements. */
const largestFile = 1024 * 1024;
async function readIfAny(path) {
    try {
        const text = await (0,promises_.readFile)(path, 'utf8');
        if (text.length > largestFile)
            throw new Error(`${path} is larger than ${largestFile} bytes.`);
        return text;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Models name the Python they were saved with to the patch (`python=3.11.7`); its minor version decides what can be loaded. A range stays. */
function withMinorPython(dependency) {
    if (typeof dependency !== 'string')
        return dependency;
    return dependency.replace(/^python\s*==?\s*(\d+\.\d+)(?:\.\d+)*.*$/, 'python=$1');
}
const hasMlflow = (text) => /^[\s"'-]*mlflow(?:-skinny)?(?![\w-])/m.test(text);
/** `requirements.txt` of models without a conda file, one requirement a line, comments and options left out. */
function asConda(requirements) {
    const lines = requirements
        .split(/\r?\n/)
        .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
        .filter((line) => line !== '');
    return (0,dist/* stringify */.As)({ dependencies: ['python', { pip: lines }] });
}
/** What is added to a model's or a script's own requirements to serve it. */
function withServing(condaFile, needsMlflow) {
    const mlflow = needsMlflow && !hasMlflow(condaFile) ? [`mlflow-skinny==${mlflowVersion}`] : [];
    return { kind: 'conda', condaFile, extraRequirements: [...servingRequirements, ...mlflow] };
}
/**
 * The environment of an MLflow model, from its own `conda.yaml` (else `requirements.txt`), as Azure's images make it: the
 * model's requirements, the scoring server, and MLflow's skinny distribution when the model does not name MLflow itself. A model
 * that names nothing runs in the tool environment. Throws an `Error` with a sentence for a file that is not readable.
 */
async function modelEnvironment(modelFolder) {
    const conda = await readIfAny((0,external_node_path_.join)(modelFolder, 'conda.yaml'));
    if (conda === undefined) {
        const requirements = await readIfAny((0,external_node_path_.join)(modelFolder, 'requirements.txt'));
        if (requirements === undefined)
            return { kind: 'tools' };
        return withServing(asConda(requirements), true);
    }
    const file = (0,dist/* parse */.qg)(conda, { maxAliasCount: 50 });
    const dependencies = (0,shared_json/* asArray */._j)((0,shared_json/* member */.Dc)(file, 'dependencies')).map(withMinorPython);
    return withServing((0,dist/* stringify */.As)({ dependencies }), true);
}

;// CONCATENATED MODULE: ./build/local/endpoints/instance-files.js







/** Where the folders of scoring processes are. */
const instancesFolder = (context) => (0,external_node_path_.join)(context.home, 'deployments');
const instanceFolder = (context, id) => (0,external_node_path_.join)(instancesFolder(context), id);
/** The log of the copying and of the environment: Azure's container `StorageInitializer`. */
const initializerLog = (context, id) => (0,external_node_path_.join)(instanceFolder(context, id), 'storage-initializer.log');
/** The log of the process: Azure's container `InferenceServer`. */
const serverLog = (context, id) => (0,external_node_path_.join)(instanceFolder(context, id), 'inference-server.log');
/** Puts the model and the code of a deployment into a folder of their own, where nobody changes them. */
class InstanceFiles {
    context;
    models;
    constructor(context, models) {
        this.context = context;
        this.models = models;
    }
    /** Makes the folder and its log; the copying comes later, so that its log can be read while it goes on. */
    async open() {
        const id = (0,external_node_crypto_.randomUUID)();
        await (0,promises_.mkdir)(instanceFolder(this.context, id), { recursive: true, mode: 0o700 });
        await this.tell(id, 'preparing the deployment');
        return id;
    }
    /** A line in the log of the preparation. */
    async tell(id, line) {
        const time = new Date().toISOString();
        await (0,promises_.appendFile)(initializerLog(this.context, id), `${time} ${line}\n`, { mode: 0o600 });
    }
    async prepare(id, plan, signal) {
        const modelFolder = await this.copyModel(id, plan, signal);
        if (plan.code === undefined) {
            if (modelFolder === undefined)
                throw new Error('a deployment without model and code');
            return { id, ...(await this.writeScript(id, modelFolder.folder, modelFolder.path)) };
        }
        const entryScript = await this.copyCode(id, plan.code, signal);
        if (plan.image !== undefined)
            await this.tell(id, `image ${plan.image} is not used on the local platform`);
        const environment = plan.condaFile === undefined ? { kind: 'tools' } : withServing(plan.condaFile, false);
        const own = modelFolder === undefined ? {} : { modelFolder: modelFolder.folder };
        return { id, ...own, entryScript, environment };
    }
    /** Removes all but the logs of an instance that did not come to life. */
    async keepLogs(id) {
        for (const name of ['azureml-models', 'code']) {
            await (0,promises_.rm)((0,external_node_path_.join)(instanceFolder(this.context, id), name), { recursive: true, force: true });
        }
    }
    async remove(id) {
        await (0,promises_.rm)(instanceFolder(this.context, id), { recursive: true, force: true });
    }
    /** Removes the folders that no deployment names: those of what a crash interrupted. */
    async removeOthers(used) {
        const names = await (0,promises_.readdir)(instancesFolder(this.context)).catch(() => []);
        for (const name of names)
            if (!used.has(name))
                await this.remove(name);
    }
    async copyModel(id, { model }, signal) {
        if (model === undefined)
            return undefined;
        const from = await this.models.pathOf(model);
        const folder = (0,external_node_path_.join)('azureml-models', model.name, model.version);
        const to = (0,external_node_path_.join)(instanceFolder(this.context, id), folder, (0,external_node_path_.basename)(from));
        await this.tell(id, `copying model ${model.name}:${model.version}`);
        const { files, skipped } = await (0,copy_tree/* copyTree */.E)(from, to, signal);
        await this.tell(id, `copied ${files} files of model ${model.name}:${model.version}`);
        for (const path of skipped.slice(0, 20))
            await this.tell(id, `not copied: ${path}`);
        return { folder, path: to };
    }
    /** A model without code gets the script that speaks Azure's protocol. */
    async writeScript(id, modelFolder, path) {
        const code = (0,external_node_path_.join)(instanceFolder(this.context, id), 'code');
        await (0,promises_.mkdir)(code, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(code, 'mlflow_score.py'), mlflowScoreScript);
        return {
            modelFolder,
            entryScript: 'mlflow_score.py',
            environment: await modelEnvironment(path),
        };
    }
    async copyCode(id, { folder, script }, signal) {
        const code = (0,external_node_path_.join)(instanceFolder(this.context, id), 'code');
        const { files } = await (0,copy_tree/* copyTree */.E)(folder, code, signal);
        await this.tell(id, `copied ${files} files of code`);
        const isThere = await (0,promises_.stat)((0,external_node_path_.join)(code, script)).then((stats) => stats.isFile(), () => false);
        if (!isThere) {
            throw new route/* HttpFailure */.H(400, 'BadArgument', `The code has no file '${script}' (scoringScript).`);
        }
        return script;
    }
}
/** The absolute folders that a process of the instance is given. */
function instancePaths(context, instance) {
    const root = instanceFolder(context, instance.id);
    return {
        code: (0,external_node_path_.join)(root, 'code'),
        ...(instance.modelFolder === undefined ? {} : { model: (0,external_node_path_.join)(root, instance.modelFolder) }),
    };
}

;// CONCATENATED MODULE: ./build/local/endpoints/deployment-logs.js





/** Lines that are answered when the request does not say how many, and the most. */
const usualTail = 100;
const mostLines = 10_000;
/** `getLogs`: the end of the process's log, or of the log of its preparation; empty before there is one. */
async function deploymentLogs(context, deployment, request) {
    const body = (0,strict_body/* checkBody */.ll)((await request.json()) ?? {}, logsShape);
    const container = body['containerType'] ?? 'InferenceServer';
    if (container !== 'InferenceServer' && container !== 'StorageInitializer') {
        const text = 'containerType must be InferenceServer or StorageInitializer.';
        throw new route/* HttpFailure */.H(400, 'BadRequest', text);
    }
    const tail = Math.min(Number(body['tail'] ?? usualTail), mostLines);
    const { logs } = deployment;
    if (logs === undefined)
        return { status: 200, body: { content: '' } };
    const log = container === 'InferenceServer' ? serverLog : initializerLog;
    return { status: 200, body: { content: await (0,log_tail/* logTail */.R)(log(context, logs), tail) } };
}

// EXTERNAL MODULE: ./build/local/assets/code-folder.js
var code_folder = __webpack_require__(19580);
// EXTERNAL MODULE: ./build/local/jobs/job-python.js + 1 modules
var job_python = __webpack_require__(37944);
;// CONCATENATED MODULE: ./build/local/endpoints/deployment-plan.js





const ownVersion = /\/workspaces\/[^/]+\/(models|codes)\/([^/]+)\/versions\/([^/]+)$/i;
const badRequest = (message) => new route/* HttpFailure */.H(400, 'BadRequest', message);
async function findAsset(context, collection, id) {
    const [, kind, name = '', version = ''] = ownVersion.exec(id) ?? [];
    if (kind?.toLowerCase() !== collection) {
        throw badRequest(`'${id.slice(0, 300)}' is not the id of a version of ${collection} in this workspace.`);
    }
    const document = collection === 'models' ? kinds/* kinds */.E.modelVersions : kinds/* kinds */.E.codeVersions;
    const found = await context.store.get(document, (0,kinds/* versionId */.I)(name, version));
    if (found !== undefined)
        return found;
    throw badRequest(`The ${collection} version '${name}:${version}' does not exist in the workspace.`);
}
async function codeOf(context, properties) {
    const script = (0,shared_json/* textAt */.$6)(properties, 'codeConfiguration', 'scoringScript');
    if (script === undefined)
        return undefined;
    const codeId = (0,shared_json/* textAt */.$6)(properties, 'codeConfiguration', 'codeId');
    if (codeId === undefined)
        throw badRequest('codeConfiguration needs codeId, the code with the script.');
    const parts = script.split('/');
    if (script.startsWith('/') || parts.includes('..') || !script.endsWith('.py')) {
        throw badRequest(`scoringScript must be a Python file inside the code, not '${script.slice(0, 200)}'.`);
    }
    const code = await findAsset(context, 'codes', codeId);
    return { folder: (0,code_folder/* fromCodeUri */.I)(context, String(code.properties['codeUri'])), script };
}
/** Whether the model needs no code: Azure serves MLflow models by themselves, and then takes no environment either. */
function checkCombination(plan, hasEnvironment) {
    const type = (0,shared_json/* textAt */.$6)(plan.model?.properties, 'modelType');
    if (type === 'triton_model') {
        throw badRequest('The local platform does not serve Triton models: it has no inference server for them.');
    }
    if (plan.code !== undefined) {
        if (!hasEnvironment)
            throw badRequest('A deployment with codeConfiguration needs environmentId.');
        return;
    }
    if (type !== 'mlflow_model') {
        throw badRequest('A deployment without codeConfiguration needs a model of type mlflow_model: the local platform runs no images.');
    }
    if (hasEnvironment) {
        throw badRequest('An MLflow model with environmentId needs codeConfiguration too, or neither of them.');
    }
}
/**
 * Looks up what a deployment names. Throws `HttpFailure` 400 for anything that is missing and for what the local platform cannot
 * do.
 */
async function planDeployment(context, properties) {
    const modelId = (0,shared_json/* textAt */.$6)(properties, 'model');
    const environmentId = (0,shared_json/* textAt */.$6)(properties, 'environmentId');
    const model = modelId === undefined ? undefined : await findAsset(context, 'models', modelId);
    const code = await codeOf(context, properties);
    const environment = environmentId === undefined ? undefined : await (0,job_python/* findEnvironment */.jY)(context, environmentId);
    const condaFile = (0,shared_json/* textAt */.$6)(environment?.properties, 'condaFile');
    if (Object.keys((0,shared_json/* asRecord */.qY)((0,shared_json/* member */.Dc)(environment?.properties, 'inferenceConfig'))).length > 0) {
        throw badRequest('The local platform runs no server of an image: leave out inference_config and give a score.py.');
    }
    const image = (0,shared_json/* textAt */.$6)(environment?.properties, 'image') ?? environmentId;
    const plan = {
        ...(model === undefined ? {} : { model: model }),
        ...(code === undefined ? {} : { code }),
        ...(condaFile === undefined ? {} : { condaFile }),
        ...(image === undefined ? {} : { image }),
    };
    checkCombination(plan, environmentId !== undefined);
    return plan;
}

// EXTERNAL MODULE: ./build/local/jobs/iso-duration.js
var iso_duration = __webpack_require__(88269);
;// CONCATENATED MODULE: ./build/local/endpoints/deployment-settings.js



/** What Azure fills in (azureml-rest.md §9). */
const requestDefaults = {
    requestTimeout: 'PT5S',
    maxConcurrentRequestsPerInstance: 1,
    maxQueueWait: 'PT0.5S',
};
const probeDefaults = {
    failureThreshold: 30,
    successThreshold: 1,
    timeout: 'PT2S',
    period: 'PT10S',
    initialDelay: 'PT10S',
};
const optional = {
    appInsightsEnabled: false,
    codeConfiguration: null,
    dataCollector: null,
    description: null,
    egressPublicNetworkAccess: 'Enabled',
    environmentId: null,
    environmentVariables: {},
    instanceType: null,
    model: null,
    modelMountPath: null,
    properties: {},
    scaleSettings: { scaleType: 'Default' },
};
const deployment_settings_badRequest = (message) => new route/* HttpFailure */.H(400, 'BadRequest', message);
function given(properties, key) {
    return (properties[key] ?? {});
}
/** Members that are null mean absent; what only the server says is not taken from a client. */
function withoutNulls(properties) {
    const kept = Object.entries(properties).filter(([key, value]) => value !== null && key !== 'provisioningState');
    return Object.fromEntries(kept);
}
/** Throws `HttpFailure` 400, with one sentence, for what this machine does not do while it serves. */
function checkServing(properties) {
    const collections = Object.values((0,shared_json/* asRecord */.qY)((0,shared_json/* member */.Dc)(properties, 'dataCollector', 'collections')));
    if (collections.some((one) => (0,shared_json/* textAt */.$6)(one, 'dataCollectionMode')?.toLowerCase() === 'enabled')) {
        throw deployment_settings_badRequest('The local platform collects no data: leave out data_collector.');
    }
    if ((0,shared_json/* textAt */.$6)(properties, 'modelMountPath') !== undefined) {
        throw deployment_settings_badRequest('The local platform mounts nothing: leave out model_mount_path and read AZUREML_MODEL_DIR.');
    }
}
/** The properties of a deployment with Azure's defaults; read-only members are dropped. */
function deploymentProperties(properties) {
    const own = withoutNulls(properties);
    const filled = (key, defaults) => ({
        ...defaults,
        ...withoutNulls(given(own, key)),
    });
    return {
        ...optional,
        ...own,
        endpointComputeType: 'Managed',
        requestSettings: filled('requestSettings', requestDefaults),
        livenessProbe: filled('livenessProbe', probeDefaults),
        readinessProbe: filled('readinessProbe', probeDefaults),
    };
}
function milliseconds(properties, at, key) {
    const text = (0,shared_json/* textAt */.$6)(properties, at, key) ?? '';
    const found = (0,iso_duration/* isoDurationMs */.o)(text);
    if (found === undefined)
        throw deployment_settings_badRequest(`${at}.${key} is not a duration such as PT5S: '${text.slice(0, 40)}'.`);
    return found;
}
function wholeNumber(properties, at, key) {
    const found = (0,shared_json/* member */.Dc)(properties, at, key);
    if (typeof found === 'number' && Number.isInteger(found) && found >= 1)
        return found;
    throw deployment_settings_badRequest(`${at}.${key} must be a whole number of at least 1.`);
}
/** Azure's longest time for one request to a managed deployment. */
const longestRequest = 180_000;
/** Waiting processes of one deployment beyond these would only take memory from each other. */
const mostWorkers = 4;
/** Limits of a process, from the properties (with their defaults) and the number of instances. */
function instanceLimits(properties, capacity) {
    const requestTimeoutMs = milliseconds(properties, 'requestSettings', 'requestTimeout');
    if (requestTimeoutMs > longestRequest) {
        throw deployment_settings_badRequest(`requestSettings.requestTimeout must be at most ${longestRequest / 1000} seconds.`);
    }
    const concurrent = wholeNumber(properties, 'requestSettings', 'maxConcurrentRequestsPerInstance');
    const period = milliseconds(properties, 'livenessProbe', 'period');
    const delay = milliseconds(properties, 'livenessProbe', 'initialDelay');
    return {
        workers: Math.min(capacity, mostWorkers),
        requestTimeoutMs,
        mostPending: 2 * concurrent * capacity,
        startLimitMs: delay + period * wholeNumber(properties, 'livenessProbe', 'failureThreshold'),
    };
}

;// CONCATENATED MODULE: ./build/local/endpoints/endpoint-document.js
/** Whether something is being done to it, so that a second change has to wait. */
function isInTransition(state) {
    return !['Succeeded', 'Failed', 'Canceled'].includes(state);
}

// EXTERNAL MODULE: ./build/local/assets/asset-version.js
var asset_version = __webpack_require__(78169);
;// CONCATENATED MODULE: ./build/local/endpoints/endpoint-resource.js


const type = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
/** The address of an endpoint's scoring route; the port is that of this start of the server. */
function scoringBase(context, name) {
    return `${context.baseUrl()}/endpoints/${name}`;
}
const endpointId = (context, name) => `${(0,workspace_names/* workspaceArmId */.P)(context.workspace)}/onlineEndpoints/${name}`;
/** The ARM resource of an endpoint; keys are only in the answer of `listKeys`. */
function endpointResource(context, endpoint) {
    const { authMode, description, traffic, mirrorTraffic, provisioningState } = endpoint;
    const { publicNetworkAccess, createdAt, lastModifiedAt } = endpoint;
    const id = endpointId(context, endpoint.name);
    return {
        id,
        name: endpoint.name,
        type,
        location: endpoint.location,
        tags: endpoint.tags,
        kind: 'Managed',
        identity: endpoint.identity,
        properties: {
            ...{ authMode, description, traffic, mirrorTraffic, provisioningState, publicNetworkAccess },
            compute: null,
            keys: null,
            properties: { 'azureml.onlineendpointid': id.toLowerCase(), ...endpoint.properties },
            scoringUri: `${scoringBase(context, endpoint.name)}/score`,
            swaggerUri: `${scoringBase(context, endpoint.name)}/swagger.json`,
        },
        systemData: (0,asset_version/* systemData */.uC)(createdAt, lastModifiedAt),
    };
}
/** The ARM resource of a deployment. */
function deploymentResource(context, deployment) {
    const { provisioningState, createdAt, lastModifiedAt } = deployment;
    return {
        id: `${endpointId(context, deployment.endpoint)}/deployments/${deployment.name}`,
        name: deployment.name,
        type: `${type}/deployments`,
        location: deployment.location,
        tags: deployment.tags,
        kind: 'Managed',
        sku: { name: 'Default', tier: 'Standard', capacity: deployment.capacity },
        properties: { ...deployment.properties, provisioningState },
        systemData: (0,asset_version/* systemData */.uC)(createdAt, lastModifiedAt),
    };
}

;// CONCATENATED MODULE: ./build/local/endpoints/endpoint-rules.js

const nameRule = /^[a-zA-Z](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$/;
/** The most of a deployment's mirrored traffic, in percent (Azure ML's limit). */
const mostMirrored = 50;
const endpoint_rules_badRequest = (message) => new route/* HttpFailure */.H(400, 'BadRequest', message);
/** Azure's rule for names of online endpoints and their deployments; throws `HttpFailure` 400. */
function checkName(what, name) {
    if (name.length >= 3 && name.length <= 32 && nameRule.test(name))
        return;
    throw endpoint_rules_badRequest(`The ${what} name '${name.slice(0, 64)}' is not valid: 3 to 32 letters, digits and hyphens, beginning with a letter and not ending with a hyphen.`);
}
function checkTargets(traffic, targets, what) {
    const named = [];
    for (const [name, percent] of Object.entries(traffic)) {
        if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
            throw endpoint_rules_badRequest(`The ${what} of '${name}' must be a whole number from 0 to 100.`);
        }
        const target = targets.find((one) => one.name.toLowerCase() === name.toLowerCase());
        if (target === undefined) {
            throw endpoint_rules_badRequest(`The ${what} names '${name.slice(0, 64)}', which is no deployment of the endpoint.`);
        }
        if (percent > 0 && !target.isServing) {
            throw endpoint_rules_badRequest(`The ${what} names '${target.name}', which is not ready to serve.`);
        }
        named.push([target.name, percent]);
    }
    return Object.fromEntries(named);
}
const live = (traffic) => Object.entries(traffic).filter(([, percent]) => percent > 0);
/**
 * Azure's rules (azureml-rest.md §9): whole percentages of deployments that exist, together 0 or 100; at most one mirrored one,
 * of at most 50, that has no live traffic. Throws `HttpFailure` 400; names come back as the deployments are spelt.
 */
function checkTraffic(given, targets) {
    const traffic = checkTargets(given.traffic, targets, 'traffic');
    const sum = Object.values(traffic).reduce((total, percent) => total + percent, 0);
    if (sum !== 0 && sum !== 100) {
        throw endpoint_rules_badRequest(`The traffic must add up to 0 or 100, and it is ${sum}.`);
    }
    const mirrorTraffic = checkTargets(given.mirrorTraffic, targets, 'mirror traffic');
    const mirrored = live(mirrorTraffic);
    if (mirrored.length > 1) {
        throw endpoint_rules_badRequest('Traffic can be mirrored to one deployment only.');
    }
    for (const [name, percent] of mirrored) {
        if (percent > mostMirrored) {
            throw endpoint_rules_badRequest(`At most ${mostMirrored} % of the traffic can be mirrored.`);
        }
        if ((traffic[name] ?? 0) > 0) {
            throw endpoint_rules_badRequest(`The deployment '${name}' has live traffic, so none can be mirrored to it.`);
        }
    }
    return { traffic, mirrorTraffic };
}
/** The deployment that a number from 0 (inclusive) to 1 (exclusive) falls to; undefined when none has traffic. */
function chooseByTraffic(traffic, chance) {
    let rest = chance * 100;
    for (const [name, percent] of live(traffic)) {
        rest -= percent;
        if (rest < 0)
            return name;
    }
    return undefined;
}
/** The deployment that gets a copy of a request, or undefined. */
function chooseMirror(mirrorTraffic, chance) {
    return live(mirrorTraffic).find(([, percent]) => chance * 100 < percent)?.[0];
}

;// CONCATENATED MODULE: ./build/local/endpoints/deployments.js










/** The most deployments of one endpoint (Azure ML's limit), and instances of one deployment. */
const mostDeployments = 20;
const mostInstances = 50;
const deployments_badRequest = (message) => new route/* HttpFailure */.H(400, 'BadRequest', message);
/** Refuses a change of something that is being changed. */
function checkIsAtRest(what, document) {
    const { provisioningState } = document;
    if (!isInTransition(provisioningState))
        return;
    const text = `${what} is in provisioning state ${provisioningState}: wait until that has ended.`;
    throw new route/* HttpFailure */.H(409, 'Conflict', text);
}
function capacityOf(body, before) {
    const given = (0,shared_json/* member */.Dc)(body, 'sku', 'capacity') ?? before?.capacity;
    if (typeof given === 'number' &&
        Number.isInteger(given) &&
        given >= 1 &&
        given <= mostInstances) {
        return given;
    }
    throw deployments_badRequest(`A managed deployment needs sku.capacity, a whole number from 1 to ${mostInstances}.`);
}
/** Deployments as ARM resources. */
class Deployments {
    context;
    state;
    provisioning;
    constructor(context, state, provisioning) {
        this.context = context;
        this.state = state;
        this.provisioning = provisioning;
    }
    get(request) {
        return { status: 200, body: deploymentResource(this.context, this.found(request)) };
    }
    list(request) {
        const { name } = this.endpointOf(request);
        const value = this.state
            .deploymentsOf(name)
            .map((one) => deploymentResource(this.context, one));
        return { status: 200, body: { value, nextLink: null } };
    }
    async put(request) {
        const endpoint = this.endpointOf(request);
        const name = (0,workspace_route/* param */.uR)(request, 'deployment');
        checkName('deployment', name);
        const body = (0,strict_body/* checkBody */.ll)(await request.json(), deploymentShape);
        const properties = deploymentProperties(body['properties']);
        checkServing(properties);
        const plan = await planDeployment(this.context, properties);
        const before = this.state.deployment(endpoint.name, name);
        this.checkPut(endpoint, before);
        const now = new Date().toISOString();
        const after = {
            ...before,
            endpoint: endpoint.name,
            name: before?.name ?? name,
            location: String(body['location']),
            tags: (0,shared_json/* textsAt */.i1)(body, 'tags'),
            capacity: capacityOf(body, before),
            properties,
            provisioningState: before === undefined ? 'Creating' : 'Updating',
            createdAt: before?.createdAt ?? now,
            lastModifiedAt: now,
        };
        return this.provision(after, plan, before === undefined);
    }
    /** Tags change at once; another number of instances starts the deployment anew. */
    async patch(request) {
        const body = (0,strict_body/* checkBody */.ll)(await request.json(), deploymentPatchShape);
        const before = this.found(request);
        checkIsAtRest(`The deployment ${before.name}`, before);
        const tags = body['tags'] === undefined ? before.tags : (0,shared_json/* textsAt */.i1)(body, 'tags');
        const changed = { ...before, tags, lastModifiedAt: new Date().toISOString() };
        const capacity = capacityOf(body, before);
        if (capacity !== before.capacity) {
            const plan = await planDeployment(this.context, before.properties);
            return this.provision({ ...changed, capacity, provisioningState: 'Updating' }, plan, false);
        }
        await this.state.putDeployment(changed);
        return { status: 200, body: deploymentResource(this.context, changed) };
    }
    async delete(request) {
        const [endpoint, name] = [(0,workspace_route/* param */.uR)(request, 'endpoint'), (0,workspace_route/* param */.uR)(request, 'deployment')];
        const found = this.state.deployment(endpoint, name);
        if (found === undefined)
            return { status: 204 };
        const percent = this.state.endpoint(endpoint)?.traffic[found.name] ?? 0;
        if (percent > 0) {
            const text = `The deployment '${found.name}' has ${percent} % of the live traffic: set that to 0 before it is deleted.`;
            throw deployments_badRequest(text);
        }
        await this.state.putDeployment({ ...found, provisioningState: 'Deleting' });
        const { operations } = this.context;
        const started = await operations.start('odidp', 'Deleting', () => this.provisioning.remove(found));
        return { status: 202, headers: started.resultHeaders, body: null };
    }
    /** The document of a request's path, or `HttpFailure` 404. */
    found(request) {
        const [endpoint, name] = [(0,workspace_route/* param */.uR)(request, 'endpoint'), (0,workspace_route/* param */.uR)(request, 'deployment')];
        const found = this.state.deployment(endpoint, name);
        if (found !== undefined)
            return found;
        const what = `${endpoint.slice(0, 64)}/deployments/${name.slice(0, 64)}`;
        throw new route/* HttpFailure */.H(404, 'NotFound', `onlineEndpoints/${what} does not exist.`);
    }
    endpointOf(request) {
        const name = (0,workspace_route/* param */.uR)(request, 'endpoint');
        const found = this.state.endpoint(name);
        if (found !== undefined)
            return found;
        throw new route/* HttpFailure */.H(404, 'NotFound', `onlineEndpoints/${name.slice(0, 64)} does not exist.`);
    }
    checkPut(endpoint, before) {
        if (endpoint.provisioningState === 'Deleting')
            checkIsAtRest(`The endpoint ${endpoint.name}`, endpoint);
        if (before !== undefined)
            checkIsAtRest(`The deployment ${before.name}`, before);
        else if (this.state.deploymentsOf(endpoint.name).length >= mostDeployments) {
            throw deployments_badRequest(`The endpoint has ${mostDeployments} deployments, the most that it may have.`);
        }
    }
    async provision(deployment, plan, isNew) {
        const limits = instanceLimits(deployment.properties, deployment.capacity);
        await this.state.putDeployment(deployment);
        const status = isNew ? 'Creating' : 'Updating';
        const started = await this.context.operations.start('odidp', status, (signal) => this.provisioning.provision(deployment, plan, limits, signal));
        const body = deploymentResource(this.context, deployment);
        return { status: isNew ? 201 : 200, headers: started.statusHeaders, body };
    }
}

;// CONCATENATED MODULE: ./build/local/store/turns.js
/** Lets work on one thing come one after the other, and work on different things at once. */
class Turns {
    last = new Map();
    /** Runs `work` when everything that was asked for under this key (compared without case) has settled. */
    take(key, work) {
        const id = key.toLowerCase();
        const result = (this.last.get(id) ?? Promise.resolve()).then(work);
        const settled = result.then(() => undefined, () => undefined);
        this.last.set(id, settled);
        void settled.then(() => {
            if (this.last.get(id) === settled)
                this.last.delete(id);
        });
        return result;
    }
}

;// CONCATENATED MODULE: ./build/local/endpoints/endpoint-state.js

const endpointKind = 'online-endpoints';
const deploymentKind = 'online-deployments';
const deploymentId = (endpoint, name) => `${endpoint}/${name}`;
/** Documents of one kind in memory, written through to disk in the order of the changes. */
class Documents {
    store;
    kind;
    found = new Map();
    turns = new Turns();
    constructor(store, kind) {
        this.store = store;
        this.kind = kind;
    }
    async load() {
        for (const { id, document } of await this.store.list(this.kind)) {
            this.found.set(id.toLowerCase(), document);
        }
    }
    get(id) {
        return this.found.get(id.toLowerCase());
    }
    all() {
        return [...this.found.values()];
    }
    async put(id, document) {
        this.found.set(id.toLowerCase(), document);
        await this.turns.take(id, () => this.store.put(this.kind, id, document));
    }
    async delete(id) {
        this.found.delete(id.toLowerCase());
        await this.turns.take(id, () => this.store.delete(this.kind, id));
    }
}
/**
 * Endpoints and deployments. Reading does not wait, so that what a change looks at cannot change before it is made; a write
 * resolves when it is on disk.
 */
class EndpointState {
    endpoints;
    deployments;
    constructor(store) {
        this.endpoints = new Documents(store, endpointKind);
        this.deployments = new Documents(store, deploymentKind);
    }
    async load() {
        await this.endpoints.load();
        await this.deployments.load();
    }
    endpoint(name) {
        return this.endpoints.get(name);
    }
    allEndpoints() {
        return this.endpoints.all();
    }
    deployment(endpoint, name) {
        return this.deployments.get(deploymentId(endpoint, name));
    }
    deploymentsOf(endpoint) {
        return this.deployments
            .all()
            .filter((one) => one.endpoint.toLowerCase() === endpoint.toLowerCase());
    }
    allDeployments() {
        return this.deployments.all();
    }
    putEndpoint(endpoint) {
        return this.endpoints.put(endpoint.name, endpoint);
    }
    putDeployment(deployment) {
        return this.deployments.put(deploymentId(deployment.endpoint, deployment.name), deployment);
    }
    /** Changes some members of an endpoint; nothing happens when it is gone. */
    async changeEndpoint(name, change) {
        const before = this.endpoint(name);
        if (before !== undefined)
            await this.putEndpoint({ ...before, ...change });
    }
    /** Changes some members of a deployment; nothing happens when it is gone. */
    async changeDeployment(endpoint, name, change) {
        const before = this.deployment(endpoint, name);
        if (before !== undefined)
            await this.putDeployment({ ...before, ...change });
    }
    deleteEndpoint(name) {
        return this.endpoints.delete(name);
    }
    deleteDeployment(endpoint, name) {
        return this.deployments.delete(deploymentId(endpoint, name));
    }
}

;// CONCATENATED MODULE: ./build/local/endpoints/endpoint-keys.js

/** Seconds that an `AMLToken` is valid, and after which clients should ask for another (Azure's: 12 and 6 hours). */
const tokenLifetime = 12 * 3600;
const refreshAfter = 6 * 3600;
/** A key as Azure makes them: 32 letters and digits or more. */
function newKey() {
    return (0,external_node_crypto_.randomBytes)(32).toString('base64url').replaceAll(/[-_]/g, 'x');
}
function newKeys() {
    return { primaryKey: newKey(), secondaryKey: newKey() };
}
const tokenPath = (endpoint) => `/endpoints/${endpoint.toLowerCase()}/token`;
/** The answer of `…/token`: a bearer token that carries its own expiry and signature. */
function newToken(signer, endpoint, now) {
    const options = { scope: 'exact', permissions: 'r', lifetime: tokenLifetime };
    const query = signer.sign(tokenPath(endpoint), options);
    const seconds = Math.floor(now / 1000);
    return {
        accessToken: Buffer.from(query).toString('base64url'),
        tokenType: 'Bearer',
        expiryTimeUtc: seconds + tokenLifetime,
        refreshAfterTimeUtc: seconds + refreshAfter,
    };
}
function same(a, b) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(a), digest(b));
}
/** Whether an Authorization header opens an endpoint: one of its keys, or a token that has not expired. */
function isAuthorized(endpoint, signer, authorization) {
    const [, given] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
    if (given === undefined)
        return false;
    if (endpoint.authMode === 'Key') {
        const { primaryKey, secondaryKey } = endpoint.keys;
        return [primaryKey, secondaryKey].map((key) => same(given, key)).includes(true);
    }
    const query = Buffer.from(given, 'base64url').toString('utf8');
    return signer.allows(new URL(`http://token${tokenPath(endpoint.name)}?${query}`), 'r');
}

;// CONCATENATED MODULE: ./build/local/endpoints/endpoints.js









const endpoints_badRequest = (message) => new route/* HttpFailure */.H(400, 'BadRequest', message);
function authModeOf(properties) {
    const given = String(properties['authMode']);
    const found = ['Key', 'AMLToken'].find((mode) => mode.toLowerCase() === given.toLowerCase());
    if (found !== undefined)
        return found;
    throw endpoints_badRequest(`The local platform knows the authMode Key and AMLToken, not '${given.slice(0, 40)}': it has no Microsoft Entra.`);
}
/** Azure gives a principal to a system-assigned identity; there is none here. */
function identityOf(given) {
    const type = (0,shared_json/* textAt */.$6)(given, 'type') ?? 'SystemAssigned';
    return { ...(0,shared_json/* asRecord */.qY)(given), type, principalId: null, tenantId: null };
}
/** Entries of 0 percent say nothing; Azure's clients leave them out too. */
const withoutZeros = (traffic) => Object.fromEntries(Object.entries(traffic).filter(([, percent]) => percent !== 0));
/** Endpoints as ARM resources. */
class Endpoints {
    context;
    state;
    provisioning;
    constructor(context, state, provisioning) {
        this.context = context;
        this.state = state;
        this.provisioning = provisioning;
    }
    get(request) {
        return { status: 200, body: endpointResource(this.context, this.found(request)) };
    }
    list() {
        const value = this.state.allEndpoints().map((one) => endpointResource(this.context, one));
        return { status: 200, body: { value, nextLink: null } };
    }
    /** Replaces the whole endpoint, traffic included; the new rules hold at once, the operation ends soon after. */
    async put(request) {
        const name = (0,workspace_route/* param */.uR)(request, 'endpoint');
        checkName('endpoint', name);
        const body = (0,strict_body/* checkBody */.ll)(await request.json(), endpointShape);
        const before = this.state.endpoint(name);
        if (before !== undefined)
            checkIsAtRest(`The endpoint ${before.name}`, before);
        const after = this.replaced(before?.name ?? name, before, body);
        await this.state.putEndpoint(after);
        const status = before === undefined ? 'Creating' : 'Updating';
        const started = await this.context.operations.start('oeidp', status, () => this.state.changeEndpoint(after.name, { provisioningState: 'Succeeded' }));
        const answer = endpointResource(this.context, after);
        return {
            status: before === undefined ? 201 : 200,
            headers: started.statusHeaders,
            body: answer,
        };
    }
    async patch(request) {
        const body = (0,strict_body/* checkBody */.ll)(await request.json(), endpointPatchShape);
        const before = this.found(request);
        checkIsAtRest(`The endpoint ${before.name}`, before);
        const after = {
            ...before,
            tags: body['tags'] === undefined ? before.tags : (0,shared_json/* textsAt */.i1)(body, 'tags'),
            identity: body['identity'] === undefined ? before.identity : identityOf(body['identity']),
            lastModifiedAt: new Date().toISOString(),
        };
        await this.state.putEndpoint(after);
        return { status: 200, body: endpointResource(this.context, after) };
    }
    /** Its deployments go with it, whatever their traffic. */
    async delete(request) {
        const found = this.state.endpoint((0,workspace_route/* param */.uR)(request, 'endpoint'));
        if (found === undefined)
            return { status: 204 };
        await this.state.putEndpoint({ ...found, provisioningState: 'Deleting' });
        const started = await this.context.operations.start('oeidp', 'Deleting', () => this.remove(found.name));
        return { status: 202, headers: started.resultHeaders, body: null };
    }
    /** Removes an endpoint and its deployments; also what a crash left of a deletion. */
    async remove(name) {
        await this.state.changeEndpoint(name, { traffic: {}, mirrorTraffic: {} });
        const own = this.state.deploymentsOf(name);
        await Promise.all(own.map((one) => this.provisioning.remove(one)));
        await this.state.deleteEndpoint(name);
    }
    listKeys(request) {
        const { authMode, keys } = this.found(request);
        if (authMode === 'Key')
            return { status: 200, body: keys };
        throw endpoints_badRequest('The endpoint uses AMLToken authentication: ask for a token instead of keys.');
    }
    token(request) {
        const { authMode, name } = this.found(request);
        if (authMode === 'AMLToken') {
            return { status: 200, body: newToken(this.context.signer, name, Date.now()) };
        }
        throw endpoints_badRequest('The endpoint uses Key authentication: list its keys instead of asking for a token.');
    }
    async regenerateKeys(request) {
        const body = (0,strict_body/* checkBody */.ll)(await request.json(), regenerateShape);
        const found = this.found(request);
        const which = String(body['keyType']).toLowerCase();
        if (which !== 'primary' && which !== 'secondary') {
            throw endpoints_badRequest('keyType must be Primary or Secondary.');
        }
        const key = (0,shared_json/* textAt */.$6)(body, 'keyValue') ?? newKey();
        const member = which === 'primary' ? 'primaryKey' : 'secondaryKey';
        const started = await this.context.operations.start('oeidp', 'Updating', () => this.state.changeEndpoint(found.name, { keys: { ...found.keys, [member]: key } }));
        return { status: 202, headers: started.resultHeaders, body: null };
    }
    found(request) {
        const name = (0,workspace_route/* param */.uR)(request, 'endpoint');
        const found = this.state.endpoint(name);
        if (found !== undefined)
            return found;
        throw new route/* HttpFailure */.H(404, 'NotFound', `onlineEndpoints/${name.slice(0, 64)} does not exist.`);
    }
    replaced(name, before, body) {
        const properties = body['properties'];
        if (typeof properties['compute'] === 'string') {
            throw endpoints_badRequest('The local platform has no Kubernetes: leave compute out.');
        }
        const targets = this.state.deploymentsOf(name).map((one) => ({
            name: one.name,
            isServing: one.instance !== undefined && one.provisioningState !== 'Deleting',
        }));
        const traffic = (properties['traffic'] ?? {});
        const mirrorTraffic = (properties['mirrorTraffic'] ?? {});
        const checked = checkTraffic({ traffic, mirrorTraffic }, targets);
        const now = new Date().toISOString();
        return {
            name,
            location: String(body['location']),
            tags: (0,shared_json/* textsAt */.i1)(body, 'tags'),
            identity: identityOf(body['identity']),
            authMode: authModeOf(properties),
            description: (0,shared_json/* textAt */.$6)(properties, 'description') ?? null,
            properties: (0,shared_json/* textsAt */.i1)(properties, 'properties'),
            publicNetworkAccess: (0,shared_json/* textAt */.$6)(properties, 'publicNetworkAccess') ?? 'Enabled',
            traffic: withoutZeros(checked.traffic),
            mirrorTraffic: withoutZeros(checked.mirrorTraffic),
            keys: { ...(before?.keys ?? newKeys()), ...(0,shared_json/* textsAt */.i1)((0,shared_json/* member */.Dc)(properties, 'keys')) },
            provisioningState: before === undefined ? 'Creating' : 'Updating',
            createdAt: before?.createdAt ?? now,
            lastModifiedAt: now,
        };
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/local/endpoints/provisioning.js


const keyOf = ({ endpoint, name }) => `${endpoint}/${name}`.toLowerCase();
/** Brings deployments to life, again after a restart, and to their end. */
class Provisioning {
    context;
    state;
    files;
    scorers;
    running = new Map();
    constructor(context, state, files, scorers) {
        this.context = context;
        this.state = state;
        this.files = files;
        this.scorers = scorers;
    }
    /**
     * Copies, builds, starts, and lets the new process take over. What served before serves until then, and further on when the
     * new one fails; the deployment is then Failed and stays, with its logs.
     */
    provision(deployment, plan, limits, signal) {
        return this.run(deployment, signal, async (either) => {
            const { endpoint, name, logs } = deployment;
            const id = await this.files.open();
            await this.state.changeDeployment(endpoint, name, { logs: id });
            if (logs !== undefined && logs !== deployment.instance?.id)
                await this.files.remove(logs);
            try {
                const prepared = await this.files.prepare(id, plan, either);
                const variables = (0,shared_json/* textsAt */.i1)(deployment.properties, 'environmentVariables');
                const instance = { ...prepared, ...limits, variables };
                await this.startProcess(instance, either);
                await this.takeOver(deployment, instance);
            }
            catch (error) {
                await this.files.keepLogs(id);
                throw error;
            }
        });
    }
    /** Starts the process of a deployment that a former server had running. */
    revive(deployment, instance) {
        return this.run(deployment, this.context.signal, async (signal) => {
            const { endpoint, name } = deployment;
            await this.startProcess(instance, signal);
            await this.state.changeDeployment(endpoint, name, { provisioningState: 'Succeeded' });
        });
    }
    /** Ends everything about a deployment; its document goes last, so that a crash in between is noticed. */
    async remove(deployment) {
        const running = this.running.get(keyOf(deployment));
        running?.abort.abort(new errors/* CancelledError */.cc('the deployment is being deleted'));
        await running?.ended;
        const { endpoint, name } = deployment;
        const now = this.state.deployment(endpoint, name) ?? deployment;
        for (const id of new Set([now.instance?.id, now.logs])) {
            if (id === undefined)
                continue;
            await this.scorers.stop(id);
            await this.files.remove(id);
        }
        await this.dropTraffic(endpoint, name);
        await this.state.deleteDeployment(endpoint, name);
    }
    /** Resolves when nothing is being done any more; to be called when the context's signal was aborted. */
    async settled() {
        await Promise.all([...this.running.values()].map(({ ended }) => ended));
    }
    async startProcess(instance, signal) {
        let last = Promise.resolve();
        const tell = (line) => {
            last = last.then(() => this.files.tell(instance.id, line)).catch(() => undefined);
        };
        await this.scorers.start(instance, tell, signal).finally(() => last);
        await this.files.tell(instance.id, 'the scoring server answers');
    }
    async takeOver(deployment, instance) {
        const { endpoint, name, instance: old } = deployment;
        await this.state.changeDeployment(endpoint, name, { provisioningState: 'Succeeded', instance });
        if (old === undefined)
            return;
        await this.scorers.stop(old.id);
        await this.files.remove(old.id);
    }
    /** Mirrored traffic and rules of 0 percent do not keep a deployment; nothing may name it afterwards. */
    async dropTraffic(endpoint, name) {
        const found = this.state.endpoint(endpoint);
        if (found === undefined)
            return;
        const without = (traffic) => Object.fromEntries(Object.entries(traffic).filter(([key]) => key !== name));
        const traffic = without(found.traffic);
        const mirrorTraffic = without(found.mirrorTraffic);
        await this.state.changeEndpoint(endpoint, { traffic, mirrorTraffic });
    }
    /** One thing at a time for a deployment. A failure makes it Failed, unless it is being deleted or the server stops. */
    run(deployment, signal, work) {
        const abort = new AbortController();
        const key = keyOf(deployment);
        const result = work(AbortSignal.any([signal, abort.signal])).catch(async (error) => {
            if (!abort.signal.aborted && !this.context.signal.aborted) {
                const { endpoint, name } = deployment;
                await this.state.changeDeployment(endpoint, name, { provisioningState: 'Failed' });
            }
            throw error;
        });
        const ended = result.catch(() => undefined).finally(() => this.running.delete(key));
        this.running.set(key, { abort, ended });
        return result;
    }
}

// EXTERNAL MODULE: ./build/local/environments/environment-cache.js
var environment_cache = __webpack_require__(73381);
// EXTERNAL MODULE: ./build/local/processes/left-over.js
var left_over = __webpack_require__(89264);
// EXTERNAL MODULE: ./build/local/processes/process-identity.js
var process_identity = __webpack_require__(38574);
// EXTERNAL MODULE: ./build/local/tools/base-python.js
var base_python = __webpack_require__(83206);
// EXTERNAL MODULE: ./build/local/tools/cache-folder.js
var cache_folder = __webpack_require__(25751);
// EXTERNAL MODULE: ./build/local/tools/folder-lock.js
var folder_lock = __webpack_require__(36984);
// EXTERNAL MODULE: ./build/local/processes/run-program.js
var run_program = __webpack_require__(23602);
;// CONCATENATED MODULE: ./build/local/tools/tool-environment.js









/** Everything that decides what the environment contains: the locked requirements, the Python, the machine's kind. */
function environmentKey(requirements, base) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update([requirements, base.version, process.platform, process.arch].join('\n'))
        .digest('hex')
        .slice(0, 16);
}
/** Whether the interpreter is there: its link dangles after the Python it was made from is removed. */
async function isUsable(python) {
    try {
        await (0,promises_.access)(python, promises_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
async function hasUv(options) {
    try {
        return (await (0,run_program/* runProgram */.m)('uv', ['--version'], options)).status === 0;
    }
    catch (error) {
        if (options.signal.aborted)
            throw error;
        return false;
    }
}
async function step(program, args, options) {
    const { status, output } = await (0,run_program/* runProgram */.m)(program, args, options);
    if (status === 0)
        return;
    const lines = output.trimEnd().split('\n').slice(-12).join('\n');
    throw new errors/* PlatformError */.Wk(`The tool environment (MLflow and the scoring server) could not be installed: ${program} ended with ${String(status)}.\n${lines}`, { code: 'unreachable', retryable: true, hint: 'The package index must be reachable once.' });
}
/** Wheels only and every one by its hash: nothing is built, so nothing that was downloaded runs before it is checked. */
const locked = ['--require-hashes', '--only-binary', ':all:'];
async function install(folder, base, requirements, options) {
    const python = (0,external_node_path_.join)(folder, 'bin', 'python');
    const file = (0,external_node_path_.join)(folder, 'requirements.txt');
    const quiet = ['--disable-pip-version-check', '--no-input', '--progress-bar', 'off', '--quiet'];
    if (await hasUv(options)) {
        await step('uv', ['venv', '--quiet', '--python', base.program, folder], options);
        await (0,promises_.writeFile)(file, requirements);
        const pip = ['pip', 'install', '--quiet', '--python', python];
        return step('uv', [...pip, ...locked, '-r', file], options);
    }
    if (!base.canMakeEnvironments) {
        throw new errors/* UserError */.yo({
            message: `Python ${base.version} (\`${base.program}\`) cannot make environments: it has no \`venv\` or \`ensurepip\` module`,
            hint: `Install them (Debian, Ubuntu: \`apt install python${base.version}-venv\`), or install \`uv\`.`,
        });
    }
    await step(base.program, ['-m', 'venv', folder], options);
    await (0,promises_.writeFile)(file, requirements);
    await step(python, ['-m', 'pip', 'install', ...quiet, ...locked, '-r', file], options);
}
/** Renames the finished folder into place; when another process was faster, its folder is as good. */
async function place(aside, folder) {
    if (await isUsable((0,external_node_path_.join)(folder, 'bin', 'python')))
        return;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.rename)(aside, folder);
}
async function make(folder, base, requirements, options) {
    const started = performance.now();
    options.report(`Installing MLflow and the scoring server into ${folder} (once; about a minute, 370 MB).`);
    const aside = `${folder}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.new`;
    try {
        await install(aside, base, requirements, options);
        await place(aside, folder);
    }
    finally {
        await (0,promises_.rm)(aside, { recursive: true, force: true });
    }
    const seconds = Math.round((performance.now() - started) / 1000);
    options.report(`Installed MLflow and the scoring server in ${seconds} s.`);
}
/**
 * The pinned tool environment in the user's cache folder, made on first use and then found. Processes that need it at once
 * make it once; a killed one leaves nothing that is taken for finished. Throws `UserError` when there is no usable Python,
 * `PlatformError` when the installation fails (its last lines in the message), and the signal's reason when it is aborted.
 */
async function ensureToolEnvironment(options) {
    const requirements = options.requirements ?? toolRequirements;
    const base = await (0,base_python/* findBasePython */.v)(options);
    const parent = (0,external_node_path_.join)((0,cache_folder/* cacheFolder */.n)(options.environment), 'tools');
    const folder = (0,external_node_path_.join)(parent, environmentKey(requirements, base));
    const python = (0,external_node_path_.join)(folder, 'bin', 'python');
    if (await isUsable(python))
        return { folder, python };
    await (0,promises_.mkdir)(parent, { recursive: true });
    const onWait = () => options.report('Waiting for another process that installs MLflow and the scoring server.');
    await (0,folder_lock/* withFolderLock */.i)(folder, async () => {
        if (!(await isUsable(python)))
            await make(folder, base, requirements, options);
    }, { onWait, signal: options.signal });
    return { folder, python };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/shared/delay.js
var delay = __webpack_require__(8603);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/local/mlflow/socket-request.js

/**
 * One HTTP request over a Unix socket; resolves with the answer's head. Connections are not kept: a new one costs little here,
 * and a kept one may be closed by the server in the moment of its next use. Rejects with the system's error, or an
 * `AbortError` (also while the answer is read).
 */
function socketRequest(options) {
    const { socketPath, method, path, headers, body, signal } = options;
    return new Promise((resolve, reject) => {
        const outgoing = (0,external_node_http_.request)({ socketPath, method, path, headers, signal, agent: false });
        outgoing.once('response', resolve).once('error', reject);
        if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
            outgoing.end(body);
            return;
        }
        body.once('error', (error) => outgoing.destroy(error));
        body.pipe(outgoing);
    });
}
/** Reads an answer of at most `limit` bytes as text; a longer one is an error. */
async function readText(message, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > limit)
            throw new Error(`the answer is larger than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/local/processes/bound-log.js


/** The most bytes of a log that a running process writes; then its end goes to `<log>.1` and it begins anew. */
const largestLog = 20 * 1024 * 1024;
const pause = 5_000;
async function shorten(path, limit) {
    const { size } = await (0,promises_.stat)(path);
    if (size <= limit)
        return;
    const end = await (0,log_tail/* logTail */.R)(path, Number.MAX_SAFE_INTEGER);
    await (0,promises_.writeFile)(`${path}.1.new`, end, { mode: 0o600 });
    await (0,promises_.rename)(`${path}.1.new`, `${path}.1`);
    // The writer appends, so it goes on at the new end; lines written in between are lost.
    await (0,promises_.truncate)(path);
    await (0,promises_.appendFile)(path, `(the log was longer than ${limit} bytes: its end is in ${path}.1)\n`);
}
/** Keeps a log below its bound while a process writes to it; the returned function ends the watch. */
function boundLog(path, limit = largestLog, every = pause) {
    const timer = setInterval(() => {
        // No log yet, or no room for the copy: the next look may do better.
        shorten(path, limit).catch(() => undefined);
    }, every);
    timer.unref();
    return () => clearInterval(timer);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/local/processes/process-group.js
var process_group = __webpack_require__(39925);
;// CONCATENATED MODULE: ./build/local/processes/service-process.js





/** A log larger than this is put aside (one old one is kept) when its process starts anew. */
const service_process_largestLog = 10 * 1024 * 1024;
/**
 * The process waits on descriptor 3 until its number is on disk. If this server dies before that, the pipe closes and the
 * program never begins, so none can run that a later server does not know of.
 */
const gate = 'read -r go <&3 || exit 125; exec 3<&-; exec "$@"';
async function openLog(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const size = await (0,promises_.stat)(path).then((stats) => stats.size, () => 0);
    if (size > service_process_largestLog)
        await (0,promises_.rename)(path, `${path}.1`);
    return (0,promises_.open)(path, 'a', 0o600);
}
async function spawnBehindGate(options) {
    const log = await openLog(options.logFile);
    try {
        const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', gate, 'sh', options.program, ...options.args], {
            cwd: options.cwd,
            env: options.environment,
            stdio: ['ignore', log.fd, log.fd, 'pipe'],
            detached: true,
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve).once('error', reject);
        });
        return child;
    }
    finally {
        await log.close();
    }
}
/**
 * Starts a server in its own session, so that its whole group can be ended. Rejects when `onStarted` does (the program has then
 * not begun) and with the system's error when the folder does not exist; a missing program ends with `status 127`.
 */
async function startService(options) {
    const child = await spawnBehindGate(options);
    const pid = child.pid ?? 0;
    let isAlive = true;
    const ended = new Promise((resolve) => {
        child.once('exit', (status, signal) => {
            isAlive = false;
            // Whatever it started must not outlive it: its number is still the group's, as long as one of them is there.
            if (pid > 0)
                (0,process_group/* signalGroup */.i)(pid, 'SIGKILL');
            resolve(signal ?? `status ${String(status)}`);
        });
    });
    const door = child.stdio[3];
    door.on('error', () => undefined);
    const identity = (await (0,process_identity/* identify */.ls)(pid)) ?? { pid, started: '' };
    const stop = async (grace) => {
        await (0,process_group/* endGroup */.N)(identity, grace);
        if (isAlive)
            await ended;
    };
    try {
        await options.onStarted(identity);
    }
    catch (error) {
        door.destroy();
        await ended;
        throw error;
    }
    door.end('go\n');
    return { identity, ended, isAlive: () => isAlive, stop };
}

;// CONCATENATED MODULE: ./build/local/endpoints/scoring-process.js











/** The kind of the documents that say which processes score. */
const processKind = 'scoring-processes';
/** The variable of scoring processes that says whose they are. */
const ownerVariable = 'ML_ACTIONS_SCORING_INSTANCE';
/** Names this platform's own processes of an instance: another that has taken over the home has others of the same instance. */
const startVariable = 'ML_ACTIONS_SCORING_START';
/** Milliseconds between SIGTERM and SIGKILL. */
const scoringGrace = 5_000;
const longestBackoff = 60_000;
/** gunicorn and Microsoft's scoring application on a Unix socket: its own command line would listen on every address. */
function gunicornArguments(socket, workers) {
    return [
        ...['-m', 'gunicorn', '--bind', `unix:${socket}`, '--workers', String(workers)],
        ...['--timeout', '300', '--graceful-timeout', '3', '--no-control-socket'],
        'azureml_inference_server_http.server.entry:app',
    ];
}
/** The allow-listed environment, the user's variables, and what Azure's images set; the last ones win. */
function scoringEnvironment(context, instance, { binFolder, virtualEnvironment }, start) {
    const base = context.environment();
    const { code, model } = instancePaths(context, instance);
    return {
        ...base,
        PYTHONUNBUFFERED: '1',
        PATH: [binFolder, base['PATH']].filter(Boolean).join(':'),
        VIRTUAL_ENV: virtualEnvironment,
        ...instance.variables,
        AML_APP_ROOT: code,
        AZUREML_ENTRY_SCRIPT: instance.entryScript,
        ...(model === undefined ? {} : { AZUREML_MODEL_DIR: model }),
        [ownerVariable]: instance.id,
        [startVariable]: start,
    };
}
/** Lines of the scoring server and of gunicorn that only inform, such as the list of the model's files that follows a crash. */
const informing = / I \[\d+\] (azmlinfsrv|gunicorn)|^\[[^\]]+\] \[\d+\] \[INFO\]/;
/** The end of a log without what only informs; all of it when there is nothing else. */
function tellingLines(log) {
    const lines = log.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.filter((line) => !informing.test(line));
    return (telling.length > 0 ? telling : lines).slice(-20).join('\n').slice(-4_000);
}
/** One deployment's server: started, watched, started again when it dies, and stopped. */
class ScoringProcess {
    instance;
    socketPath;
    /** Requests that are being worked on. */
    pending = 0;
    context;
    python;
    startId = (0,external_node_crypto_.randomUUID)();
    stopping = new AbortController();
    unbound;
    service;
    isHealthy = false;
    work = Promise.resolve();
    constructor(context, instance, python) {
        this.context = context;
        this.instance = instance;
        this.python = python;
        this.socketPath = context.socketPath(`s${instance.id.slice(0, 13)}`);
        this.unbound = boundLog(serverLog(context, instance.id));
    }
    /** Whether it takes requests now. */
    get isReady() {
        return this.isHealthy && this.service?.isAlive() === true;
    }
    /**
     * Starts it and waits until it answers. Throws `HttpFailure` `ResourceNotReady` with the last lines of its log when it ends or
     * does not answer in time; nothing is left running then.
     */
    async start(signal) {
        const either = AbortSignal.any([signal, this.stopping.signal]);
        try {
            await this.launch(either);
        }
        catch (error) {
            await this.stop();
            throw error;
        }
        this.work = this.keepAlive();
    }
    /** Ends the process group, and what its script has taken out of it; nothing is left when this returns. */
    async stop() {
        this.stopping.abort();
        this.unbound();
        this.isHealthy = false;
        await this.service?.stop(scoringGrace);
        await this.work;
        await (0,left_over/* endOwned */.J)(`${startVariable}=${this.startId}`);
        await this.context.store.delete(processKind, this.instance.id);
        await (0,promises_.rm)(this.socketPath, { force: true });
    }
    async launch(signal) {
        (0,delay/* throwIfAborted */.Te)(signal);
        const { context, instance } = this;
        await (0,promises_.rm)(this.socketPath, { force: true });
        this.service = await startService({
            program: this.python.python,
            args: gunicornArguments(this.socketPath, instance.workers),
            environment: scoringEnvironment(context, instance, this.python, this.startId),
            cwd: instancePaths(context, instance).code,
            logFile: serverLog(context, instance.id),
            onStarted: (identity) => context.store.put(processKind, instance.id, identity),
        });
        try {
            await this.waitUntilHealthy(this.service, signal);
            this.isHealthy = true;
        }
        catch (error) {
            await this.service.stop(scoringGrace);
            throw error;
        }
    }
    async waitUntilHealthy(service, signal) {
        const deadline = performance.now() + this.instance.startLimitMs;
        while (!(await this.isAnswering(signal))) {
            if (!service.isAlive())
                throw await this.notReady(`it ended with ${await service.ended}`);
            if (performance.now() > deadline) {
                const seconds = Math.round(this.instance.startLimitMs / 1000);
                throw await this.notReady(`it did not answer within ${seconds} s`);
            }
            await (0,delay/* delay */.cb)(100, signal);
        }
    }
    /** Azure's words; where its guide begins, our log lines are. */
    async notReady(how) {
        const log = await (0,log_tail/* logTail */.R)(serverLog(this.context, this.instance.id), 300);
        const text = `User container has crashed or terminated: ${how}. The last lines of its log:`;
        return new route/* HttpFailure */.H(400, 'ResourceNotReady', `${text}\n${tellingLines(log)}`);
    }
    async isAnswering(signal) {
        try {
            const answer = await socketRequest({
                socketPath: this.socketPath,
                method: 'GET',
                path: '/',
                headers: { host: 'localhost' },
                signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]),
            });
            answer.resume();
            return answer.statusCode === 200;
        }
        catch {
            (0,delay/* throwIfAborted */.Te)(signal);
            return false;
        }
    }
    /** Starts it again whenever it ends, ever more slowly while it does not come up. */
    async keepAlive() {
        const { signal } = this.stopping;
        const isStopping = () => signal.aborted;
        let backoff = 500;
        for (;;) {
            const how = (await this.service?.ended) ?? 'no process';
            this.isHealthy = false;
            if (isStopping())
                return;
            this.context.log(`scoring process ${instanceFolder(this.context, this.instance.id)} ended (${how})`);
            try {
                await this.launch(signal);
                backoff = 500;
            }
            catch (error) {
                if (isStopping())
                    return;
                this.context.log(error instanceof Error ? error.message : String(error));
                await (0,external_node_timers_promises_.setTimeout)(backoff, undefined, { signal }).catch(() => undefined);
                backoff = Math.min(2 * backoff, longestBackoff);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/local/endpoints/scorers.js







/** All scoring processes of the server, by the id of their instance. */
class Scorers {
    context;
    processes = new Map();
    constructor(context) {
        this.context = context;
    }
    get(id) {
        return id === undefined ? undefined : this.processes.get(id);
    }
    isBusy() {
        return this.processes.size > 0;
    }
    /**
     * Makes the environment and starts the process; resolves when it serves. Throws `HttpFailure` with Azure's codes
     * `ImageBuildFailure` and `ResourceNotReady`.
     */
    async start(instance, tell, signal) {
        const python = await this.python(instance.environment, tell, signal);
        const process = new ScoringProcess(this.context, instance, python);
        this.processes.set(instance.id, process);
        try {
            await process.start(signal);
        }
        catch (error) {
            this.processes.delete(instance.id);
            throw error;
        }
    }
    async stop(id) {
        const process = this.processes.get(id);
        this.processes.delete(id);
        await process?.stop();
    }
    /** Ends what a killed server left running. */
    async recover() {
        const { store } = this.context;
        for (const { id, document } of await store.list(processKind)) {
            const left = (0,process_identity/* readIdentity */.xN)(document);
            if (left !== undefined)
                await (0,left_over/* endLeftOver */.Z)(left, `${ownerVariable}=${id}`, scoringGrace);
            await (0,left_over/* endOwned */.J)(`${ownerVariable}=${id}`);
            await store.delete(processKind, id);
        }
    }
    async close() {
        await Promise.all([...this.processes.keys()].map((id) => this.stop(id)));
    }
    async python(wanted, tell, signal) {
        const { environment, environmentCache } = this.context;
        try {
            if (wanted.kind === 'tools') {
                const { folder, python } = await ensureToolEnvironment({
                    environment: environment(),
                    report: tell,
                    signal,
                });
                return { python, binFolder: (0,external_node_path_.join)(folder, 'bin'), virtualEnvironment: folder };
            }
            const { condaFile, extraRequirements } = wanted;
            const request = { condaFile, extraRequirements };
            const made = await environmentCache.resolve(request, tell, signal);
            const { binFolder, virtualEnvironment } = made;
            if (binFolder === undefined || virtualEnvironment === undefined) {
                throw new environment_cache/* EnvironmentFailure */.K('The environment of the deployment has no Python of its own.');
            }
            return { python: (0,external_node_path_.join)(binFolder, 'python'), binFolder, virtualEnvironment };
        }
        catch (error) {
            if (signal.aborted)
                throw error;
            const reason = error instanceof Error ? error.message : String(error);
            throw new route/* HttpFailure */.H(400, 'ImageBuildFailure', reason, { cause: error });
        }
    }
}

// EXTERNAL MODULE: ./build/local/http/json-body.js
var json_body = __webpack_require__(70260);
;// CONCATENATED MODULE: ./build/local/endpoints/scoring-routes.js






/** The most bytes of one scoring request. */
const largestScoringBody = 16 * 1024 * 1024;
const deploymentHeader = 'azureml-model-deployment';
/** Request headers that the model may see. */
const passed = [
    'content-type',
    'accept',
    'x-request-id',
    'x-ms-request-id',
    'x-ms-client-request-id',
    'traceparent',
];
/** Answer headers of the scoring server that clients know. */
const answered = /^(content-type|x-ms-|x-request-id|server-timing)/;
function pick(headers, isWanted) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => isWanted(name) && value !== undefined ? [[name, String(value)]] : []));
}
/** The address that endpoints score at: keys, traffic rules, and Azure's way to say what went wrong (azureml-rest.md §9). */
class ScoringRouter {
    context;
    state;
    scorers;
    random;
    constructor(context, state, scorers, random = Math.random) {
        this.context = context;
        this.state = state;
        this.scorers = scorers;
        this.random = random;
    }
    routes() {
        const route = (method, path) => ({
            method,
            path: `/endpoints/:endpoint${path}`,
            access: 'own',
            handle: (request) => this.answer(request, path),
        });
        return [route('POST', '/score'), route('GET', '/swagger.json')];
    }
    async answer(request, path) {
        const name = (0,workspace_route/* param */.uR)(request, 'endpoint');
        const endpoint = this.state.endpoint(name);
        const { authorization } = request.headers;
        // A stranger does not learn which endpoints there are.
        if (endpoint === undefined || !isAuthorized(endpoint, this.context.signer, authorization)) {
            throw new route/* HttpFailure */.H(401, 'Unauthorized', 'The key or token of the endpoint is missing, wrong or expired.');
        }
        const { deployment, process, isPinned } = this.choose(endpoint, request);
        if (!process.isReady) {
            const text = `The deployment '${deployment.name}' is not ready.`;
            throw new route/* HttpFailure */.H(503, 'ServiceUnavailable', text, { headers: { 'retry-after': '1' } });
        }
        if (process.pending >= process.instance.mostPending) {
            const text = `The deployment '${deployment.name}' works on as many requests as it may (${process.instance.mostPending}).`;
            throw new route/* HttpFailure */.H(429, 'TooManyRequests', text, { headers: { 'retry-after': '1' } });
        }
        process.pending += 1;
        try {
            const body = await (0,json_body/* readBytes */.io)(request.raw, largestScoringBody);
            if (!isPinned && path === '/score')
                this.mirror(endpoint, request, body);
            return await this.score({ deployment, process }, request, path, body);
        }
        finally {
            process.pending -= 1;
        }
    }
    /** The deployment that the header names, else the one that traffic falls to. */
    choose(endpoint, request) {
        const header = request.headers[deploymentHeader];
        const isPinned = typeof header === 'string' && header !== '';
        const name = isPinned ? header : chooseByTraffic(endpoint.traffic, this.random());
        if (name === undefined) {
            const text = `The endpoint '${endpoint.name}' has no deployment with live traffic.`;
            throw new route/* HttpFailure */.H(404, 'NotFound', text);
        }
        const deployment = this.state.deployment(endpoint.name, name);
        if (deployment === undefined) {
            const text = `The endpoint '${endpoint.name}' has no deployment '${name.slice(0, 64)}'.`;
            throw new route/* HttpFailure */.H(404, 'NotFound', text);
        }
        const process = this.scorers.get(deployment.instance?.id);
        if (process !== undefined)
            return { deployment, process, isPinned };
        throw new route/* HttpFailure */.H(503, 'ServiceUnavailable', `The deployment '${deployment.name}' is not ready.`);
    }
    async score({ deployment, process }, request, path, body) {
        const named = { [deploymentHeader]: deployment.name };
        const limit = process.instance.requestTimeoutMs;
        const timeout = AbortSignal.timeout(limit);
        try {
            const answer = await this.send(process, request, path, body, timeout);
            const bytes = await (0,json_body/* readBytes */.io)(answer, largestScoringBody);
            const status = answer.statusCode ?? 0;
            const headers = { ...pick(answer.headers, (name) => answered.test(name)), ...named };
            if (status < 400)
                return { status, headers, body: bytes };
            // Azure tells a failure of the model from one of the service by this status.
            const reason = answer.statusMessage ?? '';
            const error = {
                'ms-azureml-model-error-statuscode': String(status),
                'ms-azureml-model-error-reason': reason,
            };
            return { status: 424, headers: { ...headers, ...error }, body: bytes };
        }
        catch (error) {
            if (error instanceof route/* HttpFailure */.H)
                throw error;
            if (timeout.aborted) {
                const text = `The deployment '${deployment.name}' did not answer within ${limit / 1000} seconds (requestTimeout).`;
                throw new route/* HttpFailure */.H(408, 'RequestTimeout', text, { headers: named, cause: error });
            }
            const text = `The deployment '${deployment.name}' closed the connection.`;
            throw new route/* HttpFailure */.H(503, 'ServiceUnavailable', text, { headers: named, cause: error });
        }
    }
    send(process, request, path, body, timeout) {
        const headers = pick(request.headers, (name) => passed.includes(name));
        const length = request.method === 'POST' ? { 'content-length': String(body.length) } : {};
        return socketRequest({
            socketPath: process.socketPath,
            method: request.method,
            path: `${path}${request.url.search}`,
            headers: { ...headers, ...length, host: 'localhost' },
            ...(request.method === 'POST' ? { body } : {}),
            signal: AbortSignal.any([timeout, this.context.signal]),
        });
    }
    /** Sends a copy to the mirrored deployment; its answer is read and dropped, and its failure is nobody's. */
    mirror(endpoint, request, body) {
        const name = chooseMirror(endpoint.mirrorTraffic, this.random());
        const deployment = name === undefined ? undefined : this.state.deployment(endpoint.name, name);
        const process = this.scorers.get(deployment?.instance?.id);
        if (process?.isReady !== true || process.pending >= process.instance.mostPending)
            return;
        process.pending += 1;
        this.send(process, request, '/score', body, AbortSignal.timeout(process.instance.requestTimeoutMs))
            .then((answer) => (0,json_body/* readBytes */.io)(answer, largestScoringBody))
            .catch(() => undefined)
            .finally(() => (process.pending -= 1));
    }
}

;// CONCATENATED MODULE: ./build/local/endpoints/create-endpoints.js











/** The only size that a managed deployment has here, in Azure's shape. */
const skus = {
    value: [
        {
            resourceType: 'Microsoft.MachineLearning.Services/endpoints/deployments',
            sku: { name: 'Default', tier: 'Standard' },
            capacity: { minimum: 1, maximum: 50, default: 1, scaleType: 'Automatic' },
        },
    ],
    nextLink: null,
};
/** The parts of the room, put together. */
class EndpointRoom {
    context;
    state;
    files;
    scorers;
    provisioning;
    endpoints;
    deployments;
    constructor(context) {
        this.context = context;
        this.state = new EndpointState(context.store);
        this.files = new InstanceFiles(context, new ModelFiles(context));
        this.scorers = new Scorers(context);
        this.provisioning = new Provisioning(context, this.state, this.files, this.scorers);
        this.endpoints = new Endpoints(context, this.state, this.provisioning);
        this.deployments = new Deployments(context, this.state, this.provisioning);
    }
    routes() {
        const { context, endpoints, deployments } = this;
        const [all, one] = ['/onlineEndpoints', '/onlineEndpoints/:endpoint'];
        const deployment = `${one}/deployments/:deployment`;
        const route = (method, path, handle) => (0,workspace_route/* workspaceRoute */.nW)(context.workspace, method, path, async (request) => handle(request));
        return [
            route('GET', all, () => endpoints.list()),
            route('GET', one, (request) => endpoints.get(request)),
            route('PUT', one, (request) => endpoints.put(request)),
            route('PATCH', one, (request) => endpoints.patch(request)),
            route('DELETE', one, (request) => endpoints.delete(request)),
            route('POST', `${one}/listKeys`, (request) => endpoints.listKeys(request)),
            route('POST', `${one}/regenerateKeys`, (request) => endpoints.regenerateKeys(request)),
            route('POST', `${one}/token`, (request) => endpoints.token(request)),
            route('GET', `${one}/deployments`, (request) => deployments.list(request)),
            route('GET', deployment, (request) => deployments.get(request)),
            route('PUT', deployment, (request) => deployments.put(request)),
            route('PATCH', deployment, (request) => deployments.patch(request)),
            route('DELETE', deployment, (request) => deployments.delete(request)),
            route('GET', `${deployment}/skus`, (request) => {
                deployments.found(request);
                return { status: 200, body: skus };
            }),
            route('POST', `${deployment}/getLogs`, (request) => deploymentLogs(context, deployments.found(request), request)),
            ...new ScoringRouter(context, this.state, this.scorers).routes(),
        ];
    }
    /** Ends leftover processes, finishes deletions, gives up what was half made, and brings back what served. */
    async start() {
        const { state } = this;
        await this.scorers.recover();
        await state.load();
        const used = state.allDeployments().flatMap(({ instance, logs }) => [instance?.id, logs]);
        await this.files.removeOthers(new Set(used.filter((id) => id !== undefined)));
        for (const { name, provisioningState } of state.allEndpoints()) {
            if (provisioningState === 'Deleting')
                await this.endpoints.remove(name);
            else if (isInTransition(provisioningState)) {
                await state.changeEndpoint(name, { provisioningState: 'Succeeded' });
            }
        }
        for (const deployment of state.allDeployments()) {
            const { endpoint, name, instance, provisioningState } = deployment;
            if (provisioningState === 'Deleting')
                await this.provisioning.remove(deployment);
            else if (instance !== undefined) {
                await state.changeDeployment(endpoint, name, { provisioningState: 'Updating' });
                this.revive(deployment, instance);
            }
            else if (isInTransition(provisioningState)) {
                await state.changeDeployment(endpoint, name, { provisioningState: 'Failed' });
            }
        }
    }
    async close() {
        await this.provisioning.settled();
        await this.scorers.close();
    }
    /** In the background: a start must not wait for Python. */
    revive(deployment, instance) {
        const { context } = this;
        const { endpoint, name } = deployment;
        this.provisioning.revive(deployment, instance).then(() => context.log(`the deployment ${endpoint}/${name} is back`), (error) => {
            if (context.signal.aborted)
                return;
            const reason = error instanceof Error ? error.message : String(error);
            context.log(`the deployment ${endpoint}/${name} did not come back: ${reason}`);
        });
    }
}
/** Online endpoints of the workspace (azureml-rest.md §9), their processes and the address they score at. */
function createEndpoints(context) {
    const room = new EndpointRoom(context);
    context.addIdleGuard(() => room.scorers.isBusy());
    return {
        routes: room.routes(),
        start: () => room.start(),
        close: () => room.close(),
    };
}

// EXTERNAL MODULE: ./build/local/blobs/blob-store.js
var blob_store = __webpack_require__(34332);
;// CONCATENATED MODULE: ./build/local/mlflow/artifact-places.js

const scheme = 'mlflow-artifacts:/';
/** Where a run's artifacts are for MLflow: its clients send them to the tracking server, which writes them to the blobs. */
function artifactUriOf(runId) {
    return `${scheme}ExperimentRun/dcid.${runId}`;
}
/**
 * The folder on disk behind an `mlflow-artifacts:/…` URI; undefined for another scheme, a server's name, or a path that leaves
 * the root. `root` is the server's `--artifacts-destination`.
 */
function artifactFolderOf(root, uri) {
    if (!uri.startsWith(scheme) || uri.startsWith(`${scheme}/`))
        return undefined;
    const parts = uri.slice(scheme.length).split('/');
    const isSafe = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0?#%]/.test(part));
    return isSafe ? (0,external_node_path_.join)(root, ...parts) : undefined;
}

// EXTERNAL MODULE: ./build/shared/retry.js
var retry = __webpack_require__(23766);
;// CONCATENATED MODULE: ./build/local/mlflow/mlflow-client.js




/** The most bytes of an answer: a run with every metric it may have stays far below. */
const largestAnswer = 32 * 1024 * 1024;
/** MLflow refused; the message is its own. */
class MlflowFailure extends Error {
    name = 'MlflowFailure';
    status;
    /** MLflow's word, such as `RESOURCE_DOES_NOT_EXIST`. */
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** The few calls that the local platform itself makes, over the socket (MLflow REST 2.0, mlflow 3). */
class MlflowClient {
    socketPath;
    signal;
    constructor(socketPath, signal) {
        this.socketPath = socketPath;
        this.signal = signal;
    }
    async call(method, path, body) {
        const query = method === 'GET' ? `?${new URLSearchParams(body).toString()}` : '';
        const answer = await socketRequest({
            socketPath: this.socketPath,
            method,
            path: `/api/2.0/mlflow/${path}${query}`,
            headers: { host: 'localhost', 'content-type': 'application/json' },
            ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
            signal: this.signal,
        });
        const text = await readText(answer, largestAnswer);
        const status = answer.statusCode ?? 0;
        const json = (0,shared_json/* parseJson */.qF)(text);
        if (status === 200)
            return json;
        const code = (0,shared_json/* textAt */.$6)(json, 'error_code') ?? `HTTP ${status}`;
        throw new MlflowFailure(status, code, (0,shared_json/* textAt */.$6)(json, 'message') ?? text.slice(0, 300));
    }
    /** The value, or undefined when MLflow says that there is none. */
    async find(path, query) {
        try {
            return await this.call('GET', path, query);
        }
        catch (error) {
            if (error instanceof MlflowFailure && error.status === 404)
                return undefined;
            throw error;
        }
    }
    /** The id of the experiment of that name, which is made when there is none. */
    async ensureExperiment(name) {
        const byName = async () => {
            const found = await this.find('experiments/get-by-name', { experiment_name: name });
            if ((0,shared_json/* textAt */.$6)(found, 'experiment', 'lifecycle_stage') === 'deleted') {
                throw new Error(`The experiment '${name}' was deleted in MLflow: restore it or choose another name.`);
            }
            return (0,shared_json/* textAt */.$6)(found, 'experiment', 'experiment_id');
        };
        const found = await byName();
        if (found !== undefined)
            return found;
        try {
            return (0,shared_json/* textAt */.$6)(await this.call('POST', 'experiments/create', { name }), 'experiment_id') ?? '';
        }
        catch (error) {
            // Somebody else may have made it in between; MLflow's message is then raw SQL.
            const other = await byName();
            if (other !== undefined)
                return other;
            throw error;
        }
    }
    async getRun(runId) {
        const found = await this.find('runs/get', { run_id: runId });
        return found === undefined ? undefined : runInfo((0,shared_json/* member */.Dc)(found, 'run'));
    }
    async createRun(experimentId, name, tags) {
        const created = await this.call('POST', 'runs/create', {
            experiment_id: experimentId,
            run_name: name,
            start_time: Date.now(),
            tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
        });
        return runInfo((0,shared_json/* member */.Dc)(created, 'run'));
    }
    /** Runs of an experiment that carry a tag with exactly this value. */
    async findRunsByTag(experimentId, key, value) {
        // A search fails with 500 when a run it has found is renamed by a neighbour before it is read.
        const found = await (0,retry/* withRetry */.bD)(() => this.call('POST', 'runs/search', {
            experiment_ids: [experimentId],
            filter: `tags.\`${key}\` = '${value}'`,
            max_results: 10,
        }), (error) => ({ retry: error instanceof MlflowFailure && (0,retry/* isRetryableStatus */.PS)(error.status) }), { ...retry/* defaultRetryPolicy */.ur, firstMs: 50 }, { delay: delay/* delay */.cb, random: Math.random }, this.signal);
        return (0,shared_json/* asArray */._j)((0,shared_json/* member */.Dc)(found, 'runs')).map(runInfo);
    }
    async endRun(runId, status) {
        await this.call('POST', 'runs/update', { run_id: runId, status, end_time: Date.now() });
    }
    /** The models that MLflow 3 keeps beside a run, newest first. */
    async loggedModels(experimentId, runId) {
        const found = await this.call('POST', 'logged-models/search', {
            experiment_ids: [experimentId],
            filter: `source_run_id = '${runId}'`,
            order_by: [{ field_name: 'creation_time', ascending: false }],
            max_results: 50,
        });
        return (0,shared_json/* asArray */._j)((0,shared_json/* member */.Dc)(found, 'models')).map((model) => ({
            modelId: (0,shared_json/* textAt */.$6)(model, 'info', 'model_id') ?? '',
            name: (0,shared_json/* textAt */.$6)(model, 'info', 'name') ?? '',
            artifactUri: (0,shared_json/* textAt */.$6)(model, 'info', 'artifact_uri') ?? '',
        }));
    }
}
function runInfo(run) {
    const info = (0,shared_json/* asRecord */.qY)((0,shared_json/* member */.Dc)(run, 'info'));
    return {
        runId: (0,shared_json/* textAt */.$6)(info, 'run_id') ?? '',
        experimentId: (0,shared_json/* textAt */.$6)(info, 'experiment_id') ?? '',
        artifactUri: (0,shared_json/* textAt */.$6)(info, 'artifact_uri') ?? '',
        lifecycleStage: (0,shared_json/* textAt */.$6)(info, 'lifecycle_stage') ?? '',
    };
}

;// CONCATENATED MODULE: ./build/local/mlflow/mlflow-database.js



/** The database file below MLflow's folder. */
const databaseFile = (folder) => (0,external_node_path_.join)(folder, 'mlflow.db');
/** Holds the version of MLflow whose tables the database is known to have. */
const stampFile = (folder) => (0,external_node_path_.join)(folder, 'schema-version');
async function stampOf(folder) {
    try {
        return (await (0,promises_.readFile)(stampFile(folder), 'utf8')).trim();
    }
    catch {
        return undefined;
    }
}
/** Upgrades a copy, so that an upgrade that fails or is killed leaves the old database as it was. */
async function upgrade(options) {
    const { folder, python, environment, signal } = options;
    const copy = (0,external_node_path_.join)(folder, 'upgrading.db');
    await (0,promises_.rm)(copy, { force: true });
    await (0,promises_.copyFile)(databaseFile(folder), copy);
    const args = ['-m', 'mlflow', 'db', 'upgrade', `sqlite:///${copy}`];
    const { status, output } = await (0,run_program/* runProgram */.m)(python, args, { environment, signal });
    if (status !== 0) {
        const lines = output.trimEnd().split('\n').slice(-8).join('\n');
        throw new Error(`MLflow ${options.version} could not upgrade its database.\n${lines}`);
    }
    await (0,promises_.rename)(copy, databaseFile(folder));
}
/**
 * Makes the database ready before the server starts. One whose tables were never finished (killed during the very first start,
 * before any run was handed out) is removed; one of another version of MLflow is upgraded on a copy, which then replaces it.
 */
async function prepareDatabase(options) {
    const stamp = await stampOf(options.folder);
    if (stamp === undefined) {
        await (0,promises_.rm)(databaseFile(options.folder), { force: true });
        await (0,promises_.rm)(`${databaseFile(options.folder)}-journal`, { force: true });
    }
    else if (stamp !== options.version) {
        await upgrade(options);
        await stampDatabase(options.folder, options.version);
    }
}
/** Remembers that the tables are whole; to be called when the server answers. */
async function stampDatabase(folder, version) {
    if ((await stampOf(folder)) === version)
        return;
    const aside = `${stampFile(folder)}.new`;
    await (0,promises_.writeFile)(aside, `${version}\n`, { flush: true });
    await (0,promises_.rename)(aside, stampFile(folder));
}

// EXTERNAL MODULE: ./build/local/processes/child-environment.js
var child_environment = __webpack_require__(59744);
;// CONCATENATED MODULE: ./build/local/mlflow/mlflow-environment.js

/**
 * The variables of the MLflow server: none of the user's `MLFLOW_*` (they would point it elsewhere), job execution off (it
 * costs ten processes and two thirds of the memory), no telemetry. `marker` (`NAME=value`) tells its processes from others.
 */
function mlflowEnvironment(base, marker = {}) {
    return {
        ...(0,child_environment/* childEnvironment */.Q)(base),
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
        MLFLOW_DISABLE_TELEMETRY: 'true',
        DO_NOT_TRACK: 'true',
        PYTHONUNBUFFERED: '1',
        PYTHONWARNINGS: 'ignore',
        ...marker,
    };
}

;// CONCATENATED MODULE: ./build/local/mlflow/mlflow-proxy.js




/** Headers that belong to one connection (RFC 9110 §7.6.1), or to our door and not to MLflow. */
const dropped = new Set([
    ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
    ...[
        'transfer-encoding',
        'upgrade',
        'host',
        'authorization',
        'cookie',
        'origin',
        'referer',
        'expect',
    ],
]);
const mlflow_proxy_answered = new Set(['connection', 'keep-alive', 'transfer-encoding', 'server', 'date']);
/** The most bytes of a body that is read before it is sent on; one write to a Unix socket takes at least that. */
const largestBuffered = 128 * 1024;
function without(headers, names) {
    const kept = Object.entries(headers).filter(([name]) => !names.has(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
/**
 * A body that fits into one write is sent with the head: MLflow may refuse by the head alone and close the connection, and
 * what was not written by then would end as a broken pipe instead of its answer. Larger ones are streamed.
 */
async function bodyOf(request) {
    if (request.method === 'GET' || request.method === 'HEAD')
        return undefined;
    const length = Number(request.headers['content-length'] ?? NaN);
    return length <= largestBuffered ? (0,json_body/* readBytes */.io)(request.raw, largestBuffered) : request.raw;
}
/** Sends a request on to MLflow and its answer back, both streamed. The token stays at our door. */
async function forward(mlflow, request, path) {
    const body = await bodyOf(request);
    const gone = new AbortController();
    const onClose = () => gone.abort();
    request.raw.socket.once('close', onClose);
    try {
        const answer = await socketRequest({
            socketPath: mlflow.socketPath,
            method: request.method,
            path,
            headers: { ...without(request.headers, dropped), host: 'localhost' },
            ...(body === undefined ? {} : { body }),
            signal: gone.signal,
        });
        answer.once('close', () => request.raw.socket.off('close', onClose));
        const headers = without(answer.headers, mlflow_proxy_answered);
        return { status: answer.statusCode ?? 502, headers, stream: answer };
    }
    catch (error) {
        request.raw.socket.off('close', onClose);
        const reason = error instanceof Error ? error.message : String(error);
        throw new route/* HttpFailure */.H(503, 'ServiceUnavailable', `The MLflow server did not answer: ${reason}.`, {
            cause: error,
            headers: { 'retry-after': '2' },
        });
    }
}
/** What MLflow's REST clients and its pages ask for: tracking, registry, artifacts, under both of their prefixes. */
const suffixes = ['/api', '/ajax-api'].flatMap((api) => [
    `${api}/:version/mlflow/*rest`,
    `${api}/:version/mlflow-artifacts/*rest`,
]);
const workspacePath = '/subscriptions/:subscriptionId/resourceGroups/:resourceGroupName' +
    '/providers/Microsoft.MachineLearningServices/workspaces/:workspaceName';
/** The parts of `/mlflow/v2.0/subscriptions/…/workspaces/<name>`, the empty one before the first slash included. */
const workspaceParts = 11;
/**
 * MLflow's own paths, at the root and where Azure has them (`/mlflow/v1.0` and `/mlflow/v2.0` of the workspace). `ready` starts
 * the server when it does not run; its failure is a 503.
 */
function mlflowRoutes(names, ready) {
    const started = async () => {
        try {
            return await ready();
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            throw new route/* HttpFailure */.H(503, 'ServiceUnavailable', reason, { cause: error });
        }
    };
    const plain = async (request) => {
        const { pathname, search } = request.url;
        return forward(await started(), request, `${pathname}${search}`);
    };
    const ofWorkspace = async (request) => {
        (0,workspace_route/* checkWorkspace */.MD)(names, request.params);
        const { pathname, search } = request.url;
        const path = pathname.split('/').slice(workspaceParts).join('/');
        return forward(await started(), request, `/${path}${search}`);
    };
    return suffixes.flatMap((suffix) => [
        { method: '*', path: suffix, handle: plain },
        { method: '*', path: `/mlflow/v1.0${workspacePath}${suffix}`, handle: ofWorkspace },
        { method: '*', path: `/mlflow/v2.0${workspacePath}${suffix}`, handle: ofWorkspace },
    ]);
}

;// CONCATENATED MODULE: ./build/local/mlflow/mlflow-server.js










/** The store's document that says which process is the tracking server. */
const record = { kind: 'processes', id: 'mlflow' };
/** Milliseconds until a start counts as failed: imports of a cold file cache on a small machine take up to a minute. */
const startLimit = 180_000;
const grace = 3_000;
/** The variable of its processes that says whose server they are. */
const mlflow_server_ownerVariable = 'ML_ACTIONS_MLFLOW_FOLDER';
function serverArguments({ folder, artifacts, socketPath }) {
    // The port of --uds is not opened: nothing but the owner of the socket's folder reaches MLflow.
    const uvicorn = `--uds ${socketPath} --no-access-log`;
    return [
        ...['-m', 'mlflow', 'server', '--workers', '1', '--uvicorn-opts', uvicorn],
        ...['--backend-store-uri', `sqlite:///${databaseFile(folder)}`],
        ...['--serve-artifacts', '--artifacts-destination', artifacts],
    ];
}
async function isHealthy(socketPath, signal) {
    try {
        const limited = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
        const headers = { host: 'localhost' };
        const request = { socketPath, method: 'GET', path: '/health', headers, signal: limited };
        const answer = await socketRequest(request);
        answer.resume();
        return answer.statusCode === 200;
    }
    catch {
        (0,delay/* throwIfAborted */.Te)(signal);
        return false;
    }
}
/** A real `mlflow server`: started on first use and again when it died, ended with the local platform. */
class MlflowServer {
    options;
    logFile;
    reporters = new Set();
    running;
    starting;
    constructor(options) {
        this.options = options;
        this.logFile = (0,external_node_path_.join)(options.folder, 'server.log');
    }
    /** Resolves when it answers; starts it when it does not run. Failures are sentences for people. */
    async ready(report) {
        if (this.running?.service.isAlive() === true) {
            return { socketPath: this.options.socketPath, python: this.running.python };
        }
        (0,delay/* throwIfAborted */.Te)(this.options.signal);
        this.reporters.add(report);
        try {
            this.starting ??= this.start().finally(() => (this.starting = undefined));
            return await this.starting;
        }
        finally {
            this.reporters.delete(report);
        }
    }
    /** Ends what a killed local platform left running. */
    async recover() {
        const { store, folder } = this.options;
        const left = (0,process_identity/* readIdentity */.xN)(await store.get(record.kind, record.id));
        if (left !== undefined)
            await (0,left_over/* endLeftOver */.Z)(left, `${mlflow_server_ownerVariable}=${folder}`, grace);
        await store.delete(record.kind, record.id);
    }
    async close() {
        await this.starting?.catch(() => undefined);
        await this.running?.service.stop(grace);
        await this.options.store.delete(record.kind, record.id);
    }
    async start() {
        const began = performance.now();
        const { folder, artifacts, socketPath, log, signal } = this.options;
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,promises_.mkdir)(artifacts, { recursive: true, mode: 0o700 });
        const report = (message) => this.reporters.forEach((tell) => tell(message));
        const python = await this.options.python(report, signal);
        report('Starting the MLflow server.');
        const service = await this.launch(python);
        this.running = { service, python };
        log(`MLflow answers after ${Math.round(performance.now() - began)} ms.`);
        void service.ended.then((how) => this.onEnd(how));
        return { socketPath, python };
    }
    onEnd(how) {
        this.running = undefined;
        const { log, signal } = this.options;
        if (signal.aborted)
            return;
        log(`The MLflow server ended (${how}); it is started again.`);
        this.ready(() => undefined).catch((error) => {
            if (!signal.aborted)
                log(error instanceof Error ? error.message : String(error));
        });
    }
    async launch(python) {
        const { folder, version, signal, socketPath, store } = this.options;
        const environment = mlflowEnvironment(this.options.environment(), { [mlflow_server_ownerVariable]: folder });
        await prepareDatabase({ folder, python, environment, version, signal });
        await (0,promises_.rm)(socketPath, { force: true });
        const args = serverArguments(this.options);
        const { logFile } = this;
        const onStarted = (identity) => store.put(record.kind, record.id, identity);
        const start = { program: python, args, environment, cwd: folder, logFile, onStarted };
        const service = await startService(start);
        try {
            await this.waitUntilHealthy(service);
            await stampDatabase(folder, version);
            return service;
        }
        catch (error) {
            await service.stop(grace);
            throw error;
        }
    }
    async waitUntilHealthy(service) {
        const { socketPath, signal } = this.options;
        const deadline = performance.now() + startLimit;
        while (!(await isHealthy(socketPath, signal))) {
            if (!service.isAlive() || performance.now() > deadline) {
                const how = service.isAlive() ? 'did not answer in time' : `ended (${await service.ended})`;
                const lines = await (0,log_tail/* logTail */.R)(this.logFile, 8);
                throw new Error(`The MLflow server ${how}. Its log, ${this.logFile}, ends with:\n${lines}`);
            }
            await (0,delay/* delay */.cb)(100, signal);
        }
    }
}

;// CONCATENATED MODULE: ./build/local/mlflow/rename-run.js

/**
 * Every table whose rows name a run does so in a column of one of these names (schema of mlflow 3.17: runs, metrics,
 * latest_metrics, params, tags, logged_models, logged_model_metrics, model_versions, assessments, issues, …).
 */
const script = `
import json, sqlite3, sys
job = json.loads(sys.argv[1])
db = sqlite3.connect(job["database"], timeout=60, isolation_level=None)
db.execute("BEGIN IMMEDIATE")
tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
for table in tables:
    quoted = '"' + table.replace('"', '""') + '"'
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({quoted})")]
    for column in {"run_uuid", "run_id", "source_run_id"}.intersection(columns):
        changed = db.execute(f"UPDATE {quoted} SET {column} = ? WHERE {column} = ?", (job["to"], job["from"])).rowcount
        if (table, column) == ("runs", "run_uuid") and changed != 1:
            db.execute("ROLLBACK")
            sys.exit("MLflow has no run " + job["from"])
db.execute("UPDATE runs SET artifact_uri = ? WHERE run_uuid = ?", (job["uri"], job["to"]))
db.execute("DELETE FROM tags WHERE run_uuid = ? AND key = ?", (job["to"], job["marker"]))
db.execute("COMMIT")
`;
/**
 * Gives a run another id and another place for its artifacts, in one transaction in MLflow's SQLite file. MLflow makes ids
 * itself and Azure's run ids are job names; a proxy that rewrote ids would miss filters, `runs:/` URIs and tags. Only for a run
 * whose id nobody was told. It is done by the Python that runs MLflow, whose `sqlite3` is always there: Node's `node:sqlite`
 * needs a flag before 22.13. Throws an `Error` when the new id is taken or the old one is unknown.
 */
async function renameRun(rename) {
    const job = {
        database: rename.databaseFile,
        from: rename.from,
        to: rename.to,
        uri: rename.artifactUri,
        marker: rename.marker,
    };
    const { environment, signal } = rename;
    const args = ['-I', '-S', '-c', script, JSON.stringify(job)];
    const { status, output } = await (0,run_program/* runProgram */.m)(rename.python, args, { environment, signal });
    if (status === 0)
        return;
    const reason = output.trimEnd().split('\n').at(-1) ?? '';
    throw new Error(`The run could not be named ${rename.to} in MLflow's database: ${reason}`);
}

;// CONCATENATED MODULE: ./build/local/mlflow/create-mlflow.js













/** MLflow's rule for run ids (mlflow 3.17, `_RUN_ID_REGEX`). */
const runIdRule = /^[a-zA-Z0-9][\w-]{0,255}$/;
/** Marks a run between its creation and the moment it gets its name, so that a crash in between leaves no second one. */
const marker = 'ml-actions.local.becomes';
const silent = () => undefined;
/** The port over a supervised server. */
class SupervisedMlflow {
    context;
    server;
    folder;
    artifacts;
    constructor(context, server, folder, artifacts) {
        this.context = context;
        this.server = server;
        this.folder = folder;
        this.artifacts = artifacts;
    }
    baseUrl() {
        return `${this.context.baseUrl()}/mlflow/v2.0${(0,workspace_names/* workspaceArmId */.P)(this.context.workspace)}`;
    }
    async createRun(runId, experimentName, options, signal) {
        if (!runIdRule.test(runId)) {
            const rule = 'letters, digits, _ and -, at most 256, beginning with a letter or digit';
            throw new Error(`MLflow cannot keep a run named '${runId.slice(0, 260)}': ${rule}.`);
        }
        const { socketPath, python } = await this.server.ready(options.report);
        const client = new MlflowClient(socketPath, signal);
        const found = await client.getRun(runId);
        const run = found ?? (await this.makeRun(client, python, runId, experimentName, options, signal));
        const artifactRoot = artifactFolderOf(this.artifacts, run.artifactUri);
        if (artifactRoot === undefined) {
            throw new Error(`The run ${runId} keeps its artifacts at ${run.artifactUri}, which is not here.`);
        }
        await (0,promises_.mkdir)(artifactRoot, { recursive: true, mode: 0o700 });
        return { experimentId: run.experimentId, artifactRoot };
    }
    async makeRun(client, python, runId, experimentName, options, signal) {
        const experimentId = await client.ensureExperiment(experimentName);
        const [begun] = await client.findRunsByTag(experimentId, marker, runId);
        const tags = { ...options.tags, [marker]: runId };
        const run = begun ?? (await client.createRun(experimentId, options.displayName, tags));
        const artifactUri = artifactUriOf(runId);
        await renameRun({
            databaseFile: databaseFile(this.folder),
            from: run.runId,
            to: runId,
            artifactUri,
            marker,
            python,
            environment: mlflowEnvironment(this.context.environment()),
            signal,
        });
        return { ...run, runId, artifactUri };
    }
    async finishRun(runId, status, signal) {
        const { socketPath } = await this.server.ready(silent);
        const client = new MlflowClient(socketPath, signal);
        if ((await client.getRun(runId)) !== undefined)
            await client.endRun(runId, status);
    }
    async artifactFolder(runId, signal) {
        if (!runIdRule.test(runId))
            return undefined;
        const { socketPath } = await this.server.ready(silent);
        const run = await new MlflowClient(socketPath, signal).getRun(runId);
        return run === undefined ? undefined : artifactFolderOf(this.artifacts, run.artifactUri);
    }
    async findLoggedModel(runId, name, signal) {
        if (!runIdRule.test(runId))
            return undefined;
        const { socketPath } = await this.server.ready(silent);
        const client = new MlflowClient(socketPath, signal);
        const run = await client.getRun(runId);
        if (run === undefined)
            return undefined;
        const models = await client.loggedModels(run.experimentId, runId);
        const found = models.find((model) => model.name === name || model.modelId === name);
        return found === undefined ? undefined : artifactFolderOf(this.artifacts, found.artifactUri);
    }
}
/** The tracking server of a local platform: its port for jobs and models, its routes, its recovery and its end. */
function createMlflow(context) {
    const folder = (0,external_node_path_.join)(context.home, 'mlflow');
    const artifacts = context.blobs.folder(blob_store/* artifactContainer */.G3);
    const { environment, store, log, signal } = context;
    const server = new MlflowServer({
        folder,
        artifacts,
        socketPath: context.socketPath('mlflow'),
        store,
        environment,
        python: async (report, stop) => (await ensureToolEnvironment({ environment: environment(), report, signal: stop })).python,
        version: mlflowVersion,
        log,
        signal,
    });
    const ready = () => server.ready((message) => log(message));
    return {
        port: new SupervisedMlflow(context, server, folder, artifacts),
        routes: mlflowRoutes(context.workspace, ready),
        start: () => server.recover(),
        close: () => server.close(),
    };
}

// EXTERNAL MODULE: ./build/local/assets/asset-routes.js
var asset_routes = __webpack_require__(67191);
;// CONCATENATED MODULE: ./build/local/models/model-containers.js








const untold = {
    description: null,
    tags: {},
    properties: {},
    isArchived: false,
};
/** Models as wholes: what their versions add up to, and what was said about them. */
class ModelContainers {
    context;
    constructor(context) {
        this.context = context;
    }
    async get(request) {
        const name = (0,workspace_route/* param */.uR)(request, 'name');
        const versions = (await this.byName()).get(name.toLowerCase());
        if (versions !== undefined)
            return { status: 200, body: await this.resource(versions) };
        const text = `models/${name.slice(0, 255)} does not exist in the workspace.`;
        throw new route/* HttpFailure */.H(404, 'NotFound', text);
    }
    /** All models by `listViewType`, at most `count` after the first `$skip`. */
    async list(request) {
        const query = request.url.searchParams;
        const view = query.get('listViewType') ?? 'ActiveOnly';
        const all = await Promise.all([...(await this.byName()).values()].map((own) => this.resource(own)));
        const wanted = all.filter(({ properties }) => {
            const isArchived = properties['isArchived'] === true;
            return view === 'All' || isArchived === (view === 'ArchivedOnly');
        });
        const skip = Number(query.get('$skip') ?? 0) || 0;
        const count = Number(query.get('count') ?? Infinity) || Infinity;
        return { status: 200, body: { value: wanted.slice(skip, skip + count), nextLink: null } };
    }
    /** Azure makes containers with their first version; a PUT says something about one that is there. */
    async put(request) {
        const name = (0,workspace_route/* param */.uR)(request, 'name');
        const body = (0,strict_body/* checkBody */.ll)(await request.json(), containerShape);
        const given = body['properties'];
        const document = {
            description: given.description ?? null,
            tags: given.tags ?? {},
            properties: given.properties ?? {},
            isArchived: given.isArchived ?? false,
        };
        await this.get(request);
        await this.context.store.put(containerKind, name, document);
        return this.get(request);
    }
    /** Drops what was said about a model whose versions are deleted. */
    async forget(request) {
        await this.context.store.delete(containerKind, (0,workspace_route/* param */.uR)(request, 'name'));
    }
    async byName() {
        const groups = new Map();
        for (const one of await (0,asset_routes/* listVersions */.yO)(this.context, kinds/* kinds */.E.modelVersions)) {
            const key = one.name.toLowerCase();
            groups.set(key, [...(groups.get(key) ?? []), one]);
        }
        return groups;
    }
    async resource(versions) {
        const [first, latest] = [versions[0], versions.at(-1)];
        if (first === undefined || latest === undefined)
            throw new Error('a model without versions');
        const told = ((await this.context.store.get(containerKind, first.name)) ??
            untold);
        const isArchived = told.isArchived || versions.every((one) => one.properties['isArchived'] === true);
        return {
            id: `${(0,workspace_names/* workspaceArmId */.P)(this.context.workspace)}/models/${first.name}`,
            name: first.name,
            type: 'Microsoft.MachineLearningServices/workspaces/models',
            properties: {
                ...told,
                isArchived,
                latestVersion: latest.version,
                nextVersion: (0,asset_version/* nextVersion */.yU)(versions.map(({ version }) => version)),
                provisioningState: 'Succeeded',
            },
            systemData: (0,asset_version/* systemData */.uC)(first.createdAt, latest.lastModifiedAt),
        };
    }
}

// EXTERNAL MODULE: ./build/local/assets/resolve-uri.js
var resolve_uri = __webpack_require__(99075);
// EXTERNAL MODULE: ./build/local/jobs/job-registry.js
var job_registry = __webpack_require__(89840);
// EXTERNAL MODULE: ./build/local/jobs/job-resource.js
var job_resource = __webpack_require__(12807);
;// CONCATENATED MODULE: ./build/local/models/model-source.js






const ofRun = /^(?:azureml:\/\/(?:[^/]+\/)*?jobs\/([^/]+)\/outputs\/(?:artifacts|default)\/(?:paths\/)?|runs:\/+([^/]+)\/)(.+?)\/*$/i;
const ofJob = /^azureml:\/\/(?:[^/]+\/)*?jobs\/([^/]+)\/outputs\//i;
const userError = (message) => new route/* HttpFailure */.H(400, 'UserError', message);
async function kindOf(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        return stats.isDirectory() ? 'folder' : 'file';
    }
    catch {
        return 'missing';
    }
}
/** Finds the files behind the `modelUri` of a new version. */
class ModelSources {
    mlflow;
    resolver;
    constructor(context, mlflow) {
        this.mlflow = mlflow;
        const jobs = (0,job_registry/* openJobRegistry */.t)(context.store);
        this.resolver = (0,resolve_uri/* createUriResolver */.b)(context, mlflow, async (name) => {
            const job = await jobs.get(name);
            return job === undefined ? undefined : (0,job_resource/* outputUris */.N9)(job);
        });
    }
    /**
     * The files of a URI: artifacts of a job or run (when there are none, the model of that name that MLflow 3 keeps beside the
     * run), a job's named output, or a place in a datastore. Throws `HttpFailure` 400 `UserError` when there is nothing, and when an
     * `mlflow_model` has no MLmodel file at its root.
     */
    async find(uri, type, signal) {
        const path = await this.locate(uri, signal);
        const kind = await kindOf(path);
        if (kind === 'missing') {
            throw userError(`The model path '${uri.slice(0, 300)}' does not exist.`);
        }
        if (type === 'mlflow_model' && (await kindOf((0,external_node_path_.join)(path, 'MLmodel'))) !== 'file') {
            throw userError(`A model of type mlflow_model needs the file MLmodel at its root: ${uri.slice(0, 300)} has none.`);
        }
        const [, job] = ofJob.exec(uri) ?? [];
        const run = ofRun.exec(uri)?.[2];
        return { path, isFolder: kind === 'folder', jobName: job ?? run ?? null };
    }
    async locate(uri, signal) {
        try {
            const path = await this.resolver.resolve(uri, signal);
            if ((await kindOf(path)) !== 'missing')
                return path;
            const [, job, run, name] = ofRun.exec(uri) ?? [];
            const owner = job ?? run;
            if (owner === undefined || name === undefined)
                return path;
            return (await this.mlflow.findLoggedModel(owner, name, signal)) ?? path;
        }
        catch (error) {
            if (error instanceof resolve_uri/* UriFailure */.F)
                throw userError(error.message);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/local/models/model-versions.js








/** Azure's rule for names and versions of models. */
const assetName = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
const invalid = (message) => new route/* HttpFailure */.H(400, 'RequestInvalid', message);
function typeOf(properties) {
    const given = properties['modelType'] ?? 'custom_model';
    if (typeof given === 'string' && modelTypes.some((type) => type === given))
        return given;
    throw invalid(`modelType must be one of ${modelTypes.join(', ')}.`);
}
/** Of URIs only the case of ids may differ; a slash at the end says the same. */
const sameUri = (a, b) => a.replace(/\/+$/, '').toLowerCase() === b.replace(/\/+$/, '').toLowerCase();
/** Versions whose stage the query asks for (`?stage=Production`); undefined when it does not. */
function byStage(request, all) {
    const stage = request.url.searchParams.get('stage');
    if (stage === null || stage === '')
        return undefined;
    const name = (0,workspace_route/* param */.uR)(request, 'name').toLowerCase();
    return all.filter((one) => one.name.toLowerCase() === name && one.properties['stage'] === stage);
}
/** For the routes that all assets share; models are written by `ModelVersions` alone. */
const modelCollection = {
    collection: 'models',
    kind: kinds/* kinds */.E.modelVersions,
    shape: modelShape,
    accept: asset_version/* assetProperties */._B,
    immutable: [],
    conflict: () => new route/* HttpFailure */.H(400, 'UserError', 'Asset paths cannot be updated.'),
    search: (request, all) => byStage(request, all),
};
/** Writes and deletes model versions. */
class ModelVersions {
    context;
    sources;
    files;
    turns = new Turns();
    constructor(context, sources, files) {
        this.context = context;
        this.sources = sources;
        this.files = files;
    }
    async put(request) {
        const [name, version] = [(0,workspace_route/* param */.uR)(request, 'name'), (0,workspace_route/* param */.uR)(request, 'version')];
        if (![name, version].every((text) => assetName.test(text))) {
            throw invalid(`Asset name and version must match ${assetName.source}.`);
        }
        const body = (0,strict_body/* checkBody */.ll)(await request.json(), modelShape);
        const given = body['properties'];
        const id = (0,kinds/* versionId */.I)(name, version);
        return this.turns.take(id, async () => {
            const before = (await this.context.store.get(kinds/* kinds */.E.modelVersions, id));
            const after = before === undefined ? await this.create(name, version, given) : this.change(before, given);
            await this.context.store.put(kinds/* kinds */.E.modelVersions, id, after);
            const resource = (0,asset_version/* versionResource */.ZX)(this.context.workspace, 'models', after);
            return { status: before === undefined ? 201 : 200, body: resource };
        });
    }
    async delete(request) {
        const id = (0,kinds/* versionId */.I)((0,workspace_route/* param */.uR)(request, 'name'), (0,workspace_route/* param */.uR)(request, 'version'));
        return { status: (await this.remove(id)) ? 200 : 204 };
    }
    async deleteAll(request) {
        const name = (0,workspace_route/* param */.uR)(request, 'name').toLowerCase();
        const all = await (0,asset_routes/* listVersions */.yO)(this.context, kinds/* kinds */.E.modelVersions);
        const own = all.filter((one) => one.name.toLowerCase() === name);
        for (const one of own)
            await this.remove((0,kinds/* versionId */.I)(one.name, one.version));
        return { status: own.length > 0 ? 200 : 204 };
    }
    /** The document goes first: a crash in between leaves files that nobody names, which the next start removes. */
    remove(id) {
        return this.turns.take(id, async () => {
            const found = await this.context.store.get(kinds/* kinds */.E.modelVersions, id);
            if (found === undefined)
                return false;
            await this.context.store.delete(kinds/* kinds */.E.modelVersions, id);
            await this.files.remove(found.folder);
            return true;
        });
    }
    async create(name, version, given) {
        const source = String(given['modelUri']);
        const modelType = typeOf(given);
        const { signal } = this.context;
        const found = await this.sources.find(source, modelType, signal);
        const { folder, uri } = await this.files.keep(found, signal);
        const now = new Date().toISOString();
        const jobName = given['jobName'] ?? found.jobName;
        const properties = modelProperties({ ...given, modelType, modelUri: uri, jobName });
        return { name, version, source, folder, properties, createdAt: now, lastModifiedAt: now };
    }
    /** A second PUT replaces what may change; the files, their type and where they came from may not. */
    change(before, given) {
        const { modelUri, jobName } = before.properties;
        const uri = String(given['modelUri']);
        if (!sameUri(uri, String(modelUri)) && !sameUri(uri, before.source)) {
            throw modelCollection.conflict();
        }
        const modelType = typeOf({ modelType: before.properties['modelType'], ...given });
        if (modelType !== before.properties['modelType']) {
            throw new route/* HttpFailure */.H(400, 'UserError', 'The type of a model version cannot be updated.');
        }
        const properties = modelProperties({ ...given, modelType, modelUri, jobName });
        return { ...before, properties, lastModifiedAt: new Date().toISOString() };
    }
}
/** Clients of Azure cannot read a model whose `flavors` is null (azure-clients.md §2). */
function modelProperties(given) {
    return (0,asset_version/* assetProperties */._B)({ stage: null, ...given, flavors: given['flavors'] ?? {} });
}

;// CONCATENATED MODULE: ./build/local/models/create-models.js






const one = '/models/:name';
const version = `${one}/versions/:version`;
/** The model registry of the workspace (azureml-rest.md §8). */
function createModels(context, mlflow) {
    const names = context.workspace;
    const files = new ModelFiles(context);
    const versions = new ModelVersions(context, new ModelSources(context, mlflow), files);
    const containers = new ModelContainers(context);
    const route = (method, path, handle) => (0,workspace_route/* workspaceRoute */.nW)(names, method, path, handle);
    // GET of a version and the list of versions are those of every asset.
    const shared = (0,asset_routes/* assetRoutes */.t4)(context, modelCollection).filter(({ method, path }) => method === 'GET' && path.includes(`${one}/versions`));
    return {
        routes: [
            ...shared,
            route('GET', '/models', (request) => containers.list(request)),
            route('GET', one, (request) => containers.get(request)),
            route('PUT', one, (request) => containers.put(request)),
            route('DELETE', one, async (request) => {
                const answer = await versions.deleteAll(request);
                await containers.forget(request);
                return answer;
            }),
            route('PUT', version, (request) => versions.put(request)),
            route('DELETE', version, (request) => versions.delete(request)),
        ],
        start: () => files.removeOrphans(),
    };
}

;// CONCATENATED MODULE: ./build/local/default-parts.js



/** The parts of the server that people start: a real MLflow server, and what builds on it. */
const defaultParts = {
    mlflow: createMlflow,
    modules: [createModels, createEndpoints],
};


/***/ }),

/***/ 83206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findBasePython)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _processes_run_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23602);


const probe = 'import sys, importlib.util as u; ' +
    'print("%d.%d" % sys.version_info[:2], int(bool(u.find_spec("venv") and u.find_spec("ensurepip"))))';
/** Whether the first `major.minor` is at least the second. */
function isAtLeast(version, least) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
    return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
async function probePython(program, options) {
    try {
        const { status, stdout } = await (0,_processes_run_program_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .m)(program, ['-c', probe], options);
        const [, version, venv] = /^(\d+\.\d+) ([01])\s*$/.exec(stdout) ?? [];
        if (status !== 0 || version === undefined)
            return undefined;
        return { program, version, canMakeEnvironments: venv === '1' };
    }
    catch (error) {
        if (options.signal.aborted)
            throw error;
        return undefined;
    }
}
/** The oldest Python that the pinned tools support. */
const oldest = '3.11';
const candidates = ['python3', 'python', 'python3.13', 'python3.12', 'python3.11'];
/**
 * The first Python on PATH that is 3.11 or newer. Throws `UserError` with one sentence when there is none, saying which older
 * one was found.
 */
async function findBasePython(options) {
    const old = [];
    for (const program of candidates) {
        const found = await probePython(program, options);
        if (found === undefined)
            continue;
        if (isAtLeast(found.version, oldest))
            return found;
        old.push(found);
    }
    const [first] = old;
    const seen = first === undefined ? 'none is on PATH' : `\`${first.program}\` on PATH is ${first.version}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `The local platform needs Python ${oldest} or newer, and ${seen}`,
        hint: 'Install one and put it first on PATH (on GitHub Actions: `actions/setup-python`).',
    });
}


/***/ }),

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/** The value as an object; an empty one when it is anything else. */
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** The value as an array; an empty one when it is anything else. */
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
/** The member at a path of own keys, or undefined as soon as one is missing. */
function member(value, ...path) {
    return path.reduce((at, key) => {
        const record = asRecord(at);
        return Object.hasOwn(record, key) ? record[key] : undefined;
    }, value);
}
/** The non-empty string at a path. */
function textAt(value, ...path) {
    const found = member(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** The string members of the object at a path; others (services add nulls and nested values) are left out. */
function textsAt(value, ...path) {
    const entries = Object.entries(asRecord(member(value, ...path)));
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
/** The parsed text, or undefined when it is not JSON: services answer with HTML and plain text too. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A copy without the members that are undefined: strict services refuse nulls and unknown members alike. */
const compact = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));


/***/ }),

/***/ 23766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ isRetryableStatus),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   uE: () => (/* binding */ isBrokenConnection),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _delay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8603);

/** Six attempts within about half a minute of waiting; a service may ask for two minutes at a time. */
const defaultRetryPolicy = {
    attempts: 6,
    firstMs: 500,
    mostMs: 16_000,
    longestAskedMs: 120_000,
};
/** The wait before attempt `attempt + 1`: full jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015). */
function wait(attempt, policy, asked, random) {
    const bound = Math.min(policy.mostMs, policy.firstMs * 2 ** (attempt - 1));
    // A wait that was asked for is a minimum: jitter is added to it so that clients do not come back together.
    return asked === undefined ? random * bound : asked + random * policy.firstMs;
}
/**
 * Runs `work` until it succeeds, `advise` says that its error is final, or the attempts are used up; then the last error is thrown
 * as it is. Only for calls that may be repeated. Rejects at once when the signal is aborted.
 */
async function withRetry(work, advise, policy, tools, signal) {
    for (let attempt = 1;; attempt++) {
        (0,_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfAborted */ .Te)(signal);
        try {
            return await work(attempt);
        }
        catch (error) {
            (0,_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfAborted */ .Te)(signal);
            const advice = advise(error);
            if (!advice.retry || attempt >= policy.attempts)
                throw error;
            if ((advice.afterMs ?? 0) > policy.longestAskedMs)
                throw error;
            await tools.delay(wait(attempt, policy, advice.afterMs, tools.random()), signal);
        }
    }
}
/** Whether the same request may succeed later: 408, 429 and 5xx, but not 501, which no waiting mends. */
function isRetryableStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
const broken = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'ERR_STREAM_PREMATURE_CLOSE',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/** Whether an error, or one it was caused by, is a connection that broke or could not be made (Node's and undici's codes). */
function isBrokenConnection(error) {
    for (let depth = 0, link = error; depth < 8 && link instanceof Error; depth++) {
        if ('code' in link && typeof link.code === 'string' && broken.has(link.code))
            return true;
        if (link instanceof AggregateError && link.errors.some(isBrokenConnection))
            return true;
        link = link.cause;
    }
    return false;
}
/**
 * The wait that an answer asks for, in milliseconds: `retry-after-ms` or `x-ms-retry-after-ms`, else `Retry-After` in seconds or as
 * an HTTP date (RFC 9110 §10.2.3). Undefined when it asks for none or cannot be read.
 */
function retryAfterMs(header, now = Date.now()) {
    const exact = header('retry-after-ms') ?? header('x-ms-retry-after-ms');
    if (exact && /^\d{1,9}$/.test(exact.trim()))
        return Number(exact);
    const given = header('retry-after')?.trim();
    if (!given)
        return undefined;
    if (/^\d{1,9}$/.test(given))
        return Number(given) * 1000;
    const date = Date.parse(given);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ })

};
