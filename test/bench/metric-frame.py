"""Counts by group the way a notebook does, with pandas and Fairlearn's MetricFrame: python metric-frame.py <file>"""

import json
import sys

import pandas as pd
from fairlearn.metrics import (
    MetricFrame,
    count,
    false_positive_rate,
    selection_rate,
    true_positive_rate,
)
from sklearn.metrics import accuracy_score

table = pd.read_csv(sys.argv[1])
metrics = {
    "count": count,
    "selection_rate": selection_rate,
    "true_positive_rate": true_positive_rate,
    "false_positive_rate": false_positive_rate,
    "accuracy_score": accuracy_score,
}
found = {}
for feature in ["sex", "race"]:
    frame = MetricFrame(
        metrics=metrics,
        y_true=table["y_true"],
        y_pred=table["y_pred"],
        sensitive_features=table[feature],
    )
    frame.difference()
    found[feature] = {group: int(n) for group, n in sorted(frame.by_group["count"].items())}
print(json.dumps(found))
