"""Measures of random regressions by scikit-learn, and moments of their errors by scipy."""

import json
import math
import sys
import warnings

import numpy as np
from scipy import stats
from sklearn import metrics

warnings.filterwarnings("ignore")


def number(value):
    value = float(value)
    return "NaN" if math.isnan(value) else value


def moments(values):
    """Mean, its standard error and the third k-statistic of the rows over n squared."""
    n = len(values)
    if n < 3:
        return None
    return {
        "value": number(values.mean()),
        "error": number(stats.sem(values)),
        "third": number(stats.kstat(values, 3) / n**2),
    }


def answer(frame):
    y, p = np.array(frame["y"]), np.array(frame["prediction"])
    w = None if frame["weight"] is None else np.array(frame["weight"])
    found = {
        name: number(getattr(metrics, name)(y, p, sample_weight=w))
        for name in (
            "mean_absolute_error",
            "mean_squared_error",
            "root_mean_squared_error",
            "r2_score",
        )
    }
    found["absolute"] = moments(np.abs(y - p))
    found["squared"] = moments((y - p) ** 2)
    return found


json.dump([answer(frame) for frame in json.load(sys.stdin)], sys.stdout)
