"""Computes every number of the fairness gate with the real Fairlearn: frames as JSON on stdin, answers on stdout."""

import json
import math
import sys
import warnings
from functools import partial

import fairlearn
import pandas as pd
import sklearn
from fairlearn import metrics as fm
from sklearn.metrics import accuracy_score, precision_score, recall_score, zero_one_loss

warnings.simplefilter("ignore")
# The checks of arguments are half of the time and none of the numbers.
sklearn.set_config(skip_parameter_validation=True, assume_finite=True)

RATES = {
    "selection_rate": fm.selection_rate,
    "true_positive_rate": fm.true_positive_rate,
    "false_positive_rate": fm.false_positive_rate,
    "true_negative_rate": fm.true_negative_rate,
    "false_negative_rate": fm.false_negative_rate,
    "accuracy_score": accuracy_score,
    "precision_score": precision_score,
    "recall_score": recall_score,
    "zero_one_loss": zero_one_loss,
    "count": fm.count,
    "unselected_rate": partial(fm.selection_rate, pos_label=0),
}
METHODS = ("between_groups", "to_overall")


def number(value):
    value = float(value)
    return "NaN" if math.isnan(value) else value


def name(index):
    return " & ".join(str(part) for part in index) if isinstance(index, tuple) else str(index)


def by_level(values, has_control):
    """One answer a control level; the level of a frame without control features is the empty text."""
    if not has_control:
        return {"": {metric: number(values[metric]) for metric in RATES}}
    return {
        name(level): {metric: number(row[metric]) for metric in RATES}
        for level, row in values.iterrows()
    }


def fairness_functions(y_true, y_pred, sensitive):
    answers = {}
    for base in ("demographic_parity", "equalized_odds", "equal_opportunity"):
        for kind in ("difference", "ratio"):
            function = getattr(fm, f"{base}_{kind}")
            for method in METHODS:
                for agg in ("worst_case", "mean") if base == "equalized_odds" else (None,):
                    extra = {} if agg is None else {"agg": agg}
                    value = function(
                        y_true, y_pred, sensitive_features=sensitive, method=method, **extra
                    )
                    answers[f"{base}_{kind} {method} {agg or 'worst_case'}"] = number(value)
    return answers


def answer(frame):
    data = pd.DataFrame(frame["columns"])
    y_true, y_pred = data["y_true"], data["y_pred"]
    control = data[frame["control"]] if frame["control"] else None
    has_control = control is not None
    answers = {}
    for feature in frame["features"]:
        sensitive = data[feature]
        mf = fm.MetricFrame(
            metrics=RATES,
            y_true=y_true,
            y_pred=y_pred,
            sensitive_features=sensitive,
            control_features=control,
        )
        found = {
            "by_group": {
                name(index): {metric: number(row[metric]) for metric in RATES}
                for index, row in mf.by_group.iterrows()
            },
            "overall": by_level(mf.overall, has_control),
            "group_min": by_level(mf.group_min(), has_control),
            "group_max": by_level(mf.group_max(), has_control),
        }
        for method in METHODS:
            found[f"difference {method}"] = by_level(mf.difference(method=method), has_control)
            found[f"ratio {method}"] = by_level(mf.ratio(method=method), has_control)
        # Each call makes frames of its own: the widest feature of a frame is enough.
        if not has_control and feature == frame["features"][-1]:
            found["functions"] = fairness_functions(y_true, y_pred, sensitive)
        answers[" & ".join(feature)] = found
    return answers


frames = json.load(sys.stdin)
json.dump({"version": fairlearn.__version__, "answers": [answer(f) for f in frames]}, sys.stdout)
