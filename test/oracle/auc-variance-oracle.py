"""DeLong's variance of random areas under the ROC curve, from all pairs of rows, and scikit-learn's area."""

import json
import sys

import numpy as np
from scipy import stats
from sklearn.metrics import roc_auc_score


def answer(frame):
    positives, negatives = np.array(frame["positives"]), np.array(frame["negatives"])
    apart = positives[:, None] - negatives[None, :]
    wins = (apart > 0) + 0.5 * (apart == 0)
    v10, v01 = wins.mean(axis=1), wins.mean(axis=0)
    labels = np.r_[np.ones(len(positives)), np.zeros(len(negatives))]
    return {
        "area": float(roc_auc_score(labels, np.r_[positives, negatives])),
        "variance": float(v10.var(ddof=1) / len(v10) + v01.var(ddof=1) / len(v01)),
        "third": float(
            stats.kstat(v10, 3) / len(v10) ** 2 + stats.kstat(v01, 3) / len(v01) ** 2
        ),
    }


json.dump([answer(frame) for frame in json.load(sys.stdin)], sys.stdout)
