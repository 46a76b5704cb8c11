"""
What azure-ai-ml sends for YAML files: `{"kind": "jobs" | "endpoints" | "deployments", "files": [path, …]}` on stdin, the bodies
by path on stdout; no service is asked.
"""

import json
import logging
import os
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

from azure.ai.ml import __version__, load_job, load_online_deployment, load_online_endpoint  # noqa: E402


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


def job(path):
    loaded = load_job(path)
    return (loaded._to_job() if hasattr(loaded, "_to_job") else loaded)._to_rest_object()


KINDS = {
    "jobs": job,
    "endpoints": lambda path: load_online_endpoint(path)._to_rest_online_endpoint("westeurope"),
    "deployments": lambda path: load_online_deployment(path)._to_rest_object("westeurope"),
}


def body(kind, path):
    os.chdir(os.path.dirname(path))
    return plain(KINDS[kind](path))


asked = json.load(sys.stdin)
bodies = {path: body(asked["kind"], path) for path in asked["files"]}
json.dump({"version": __version__, "bodies": bodies}, sys.stdout)
