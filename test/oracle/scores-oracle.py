"""Measures of scores by scikit-learn: data sets as JSON on stdin, numbers on stdout."""

import json
import sys
import warnings

import numpy as np
import sklearn
from sklearn.calibration import calibration_curve
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

warnings.simplefilter("ignore")


def number(value):
    value = float(value)
    return None if np.isnan(value) else value


def bins(y, p, count):
    """scikit-learn leaves out empty bins; how many rows a bin has is its own searchsorted over again."""
    edges = np.linspace(0.0, 1.0, count + 1)
    rows = np.bincount(np.searchsorted(edges[1:-1], p), minlength=count)
    observed, mean = calibration_curve(y, p, n_bins=count, pos_label=1)
    filled = rows[rows > 0]
    gaps = np.abs(observed - mean)
    return {
        "rows": rows.tolist(),
        "meanScore": mean.tolist(),
        "observedRate": observed.tolist(),
        "expectedCalibrationError": number(np.average(gaps, weights=filled)),
        "worstBinGap": number(gaps.max()),
        "calibrationInTheLarge": number(np.mean(p) - np.mean(y)),
    }


def answer(data):
    y, p = np.array(data["labels"]), np.array(data["scores"])
    w = np.array(data["weights"])
    answers = {
        "rocAuc": number(roc_auc_score(y, p)),
        "weightedRocAuc": number(roc_auc_score(y, p, sample_weight=w)),
    }
    if data["areProbabilities"]:
        answers |= {
            "logLoss": number(log_loss(y, p, labels=[0, 1])),
            "weightedLogLoss": number(log_loss(y, p, labels=[0, 1], sample_weight=w)),
            "brier": number(brier_score_loss(y, p, pos_label=1)),
            "weightedBrier": number(brier_score_loss(y, p, pos_label=1, sample_weight=w)),
            "bins": bins(y, p, data["bins"]),
        }
    return answers


print(
    json.dumps(
        {
            "version": sklearn.__version__,
            "answers": [answer(data) for data in json.load(sys.stdin)],
        }
    )
)
