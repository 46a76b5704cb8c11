/**
 * The scoring script of an MLflow model that comes without one, as in Azure's images: the body is `{"input_data": …, "params":
 * {…}}`, where the input is `{"columns", "index", "data"}`, a list of rows, a list of records, or columns by name
 * (azureml-rest.md §10). The model's signature is enforced by MLflow (mlflow 2 and 3); what does not fit it is 400, a failure of the
 * model itself 500. The answer is JSON: a list, or what the model returns.
 */
export const mlflowScoreScript = `"""Scores an MLflow model: made by ml-actions for a deployment without code."""

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
