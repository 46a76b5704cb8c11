"""What azure-ai-ml sends for job files: `{"files": [path, …]}` on stdin, the bodies by path on stdout; no service is asked."""

import json
import logging
import os
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

from azure.ai.ml import __version__, load_job  # noqa: E402


def plain(value):
    """The JSON of a model of the SDK, whichever of its generators made it."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if item is not None}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if hasattr(type(value), "_attr_to_rest_field"):
        return plain(dict(value))
    if hasattr(value, "_attribute_map"):
        members = {entry["key"]: getattr(value, name, None) for name, entry in value._attribute_map.items()}
        return plain(members)
    return value


def body(path):
    os.chdir(os.path.dirname(path))
    job = load_job(path)
    job = job._to_job() if hasattr(job, "_to_job") else job
    return plain(job._to_rest_object())


files = json.load(sys.stdin)["files"]
json.dump({"version": __version__, "bodies": {path: body(path) for path in files}}, sys.stdout)
