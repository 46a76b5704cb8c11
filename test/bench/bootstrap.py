"""Intervals of Fairlearn's bootstrap as a notebook gets them: python bootstrap.py <file> <replicates> <random state>"""

import json
import sys

import pandas as pd
from fairlearn.metrics import MetricFrame, false_positive_rate, selection_rate, true_positive_rate

path, replicates, random_state = sys.argv[1:]
table = pd.read_csv(path)
frame = MetricFrame(
    metrics={
        "selection_rate": selection_rate,
        "true_positive_rate": true_positive_rate,
        "false_positive_rate": false_positive_rate,
    },
    y_true=table["y_true"],
    y_pred=table["y_pred"],
    sensitive_features=table["race"],
    n_boot=int(replicates),
    ci_quantiles=[0.025, 0.975],
    random_state=int(random_state),
)
print(json.dumps([dict(sorted(bound.items())) for bound in frame.difference_ci()]))
