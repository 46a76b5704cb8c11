"""Bootstrap intervals as a user of Fairlearn gets them from a file: files and questions as JSON on stdin, intervals on stdout."""

import json
import sys

import unchecked  # noqa: F401

import pandas as pd
from fairlearn import metrics as fm
from sklearn import metrics as sm

METRICS = {
    "selection_rate": fm.selection_rate,
    "true_positive_rate": fm.true_positive_rate,
    "accuracy_score": sm.accuracy_score,
}


def level(index):
    return " & ".join(map(str, index)) if isinstance(index, tuple) else str(index)


def intervals(case, quantiles):
    """By aggregate, metric and control level the two quantiles."""
    data = pd.read_csv(case["path"])
    weights = {"sample_weight": data["weight"]}
    mf = fm.MetricFrame(
        metrics=METRICS,
        y_true=data["y_true"],
        y_pred=data["y_pred"],
        sensitive_features=data[case["features"]],
        control_features=data[case["control"]] if case["control"] else None,
        sample_params=dict.fromkeys(METRICS, weights) if case["isWeighted"] else None,
        n_boot=case["replicates"],
        ci_quantiles=quantiles,
        random_state=case["seed"],
    )
    aggregates = {
        "difference": mf.difference_ci(method="between_groups"),
        "ratio": mf.ratio_ci(method="to_overall"),
        "group_min": mf.group_min_ci(),
        "group_max": mf.group_max_ci(),
    }
    found = {}
    for aggregate, (low, high) in aggregates.items():
        for metric in METRICS:
            levels = [level(i) for i in low.index] if case["control"] else [""]
            for i, name in enumerate(levels):
                pair = (q.iloc[i] if case["control"] else q for q in (low, high))
                found[f"{metric}_{aggregate} {name}"] = [float(q[metric]) for q in pair]
    return found


asked = json.load(sys.stdin)
json.dump([intervals(case, asked["quantiles"]) for case in asked["cases"]], sys.stdout)
