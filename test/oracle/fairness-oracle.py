"""Computes every number of the fairness gate with the real Fairlearn: frames as JSON on stdin, answers on stdout."""

import json
import math
import sys
from functools import partial

import unchecked  # noqa: F401

import fairlearn
import numpy as np
import pandas as pd
import sklearn
from fairlearn import metrics as fm
from sklearn import metrics as sm


def expected_calibration_error(y, p, sample_weight=None):
    """Over ten bins of calibration_curve, which takes no weights: the gap of each, by the weight of its rows."""
    w = np.ones(len(y)) if sample_weight is None else sample_weight
    bins = np.searchsorted(np.linspace(0.0, 1.0, 11)[1:-1], p)
    gaps = np.bincount(bins, w * y) - np.bincount(bins, w * p)
    return np.abs(gaps).sum() / w.sum()


def mean_score(y, p, sample_weight=None, *, label):
    w = np.ones(len(y)) if sample_weight is None else sample_weight
    rows = y == label
    return np.average(p[rows], weights=w[rows]) if rows.any() else math.nan


def calibration_in_the_large(y, p, sample_weight=None):
    return np.average(p, weights=sample_weight) - np.average(y, weights=sample_weight)


METRICS = {
    "count": fm.count,
    "selection_rate": fm.selection_rate,
    "true_positive_rate": fm.true_positive_rate,
    "false_positive_rate": fm.false_positive_rate,
    "true_negative_rate": fm.true_negative_rate,
    "false_negative_rate": fm.false_negative_rate,
    "accuracy_score": sm.accuracy_score,
    "precision_score": sm.precision_score,
    "recall_score": sm.recall_score,
    "zero_one_loss": sm.zero_one_loss,
    "balanced_accuracy_score": sm.balanced_accuracy_score,
    "f1_score": sm.f1_score,
    "roc_auc_score": sm.roc_auc_score,
    "log_loss": partial(sm.log_loss, labels=[0, 1]),
    "brier_score_loss": sm.brier_score_loss,
    "expected_calibration_error": expected_calibration_error,
    "calibration_in_the_large": calibration_in_the_large,
    "balance_for_positive_class": partial(mean_score, label=1),
    "balance_for_negative_class": partial(mean_score, label=0),
    "mean_absolute_error": sm.mean_absolute_error,
    "mean_squared_error": sm.mean_squared_error,
    "root_mean_squared_error": sm.root_mean_squared_error,
    "r2_score": sm.r2_score,
}
METHODS = ("between_groups", "to_overall")


def number(value):
    value = float(value)
    if math.isnan(value):
        return "NaN"
    return value if math.isfinite(value) else "Infinity" if value > 0 else "-Infinity"


def name(index):
    return " & ".join(str(part) for part in index) if isinstance(index, tuple) else str(index)


def numbers(values):
    return {metric: number(value) for metric, value in values.items()}


def by_level(values, has_control):
    """One answer a control level; the level of a frame without control features is the empty text."""
    if not has_control:
        return {"": numbers(values)}
    return {name(level): numbers(row) for level, row in values.iterrows()}


def functions_of(frame):
    functions = {metric: METRICS[metric] for metric in frame["metrics"] if metric in METRICS}
    if "unselected_rate" in frame["metrics"]:
        negative = -1 if -1 in frame["columns"]["y_pred"] else 0
        functions["unselected_rate"] = partial(fm.selection_rate, pos_label=negative)
    return functions


def metric_frame(functions, data, y_pred, sensitive, control, weights):
    return fm.MetricFrame(
        metrics=functions,
        y_true=data["y_true"],
        y_pred=data[y_pred],
        sensitive_features=sensitive,
        control_features=control,
        sample_params=None
        if weights is None
        else {metric: {"sample_weight": weights} for metric in functions if metric != "count"},
    )


def tables(mf, has_control):
    found = {
        "by_group": {name(index): numbers(row) for index, row in mf.by_group.iterrows()},
        "overall": by_level(mf.overall, has_control),
        "group_min": by_level(mf.group_min(errors="coerce"), has_control),
        "group_max": by_level(mf.group_max(errors="coerce"), has_control),
    }
    for method in METHODS:
        found[f"difference {method}"] = by_level(mf.difference(method=method), has_control)
        found[f"ratio {method}"] = by_level(mf.ratio(method=method), has_control)
    return found


def merged(one, other):
    return {
        table: {row: values | other[table][row] for row, values in rows.items()}
        for table, rows in one.items()
    }


def called(frame, data, sensitive, weights):
    """Fairlearn's own fairness functions, by call."""
    answers = {}
    for function, method, agg in frame["calls"]:
        extra = {"agg": agg} if function.startswith("equalized_odds") else {}
        value = getattr(fm, function)(
            data["y_true"],
            data["y_pred"],
            sensitive_features=sensitive,
            method=method,
            sample_weight=weights,
            **extra,
        )
        answers[f"{function} {method} {agg}"] = number(value)
    return answers


def refusal(data, features):
    """What Fairlearn says about a missing group value."""
    try:
        fm.MetricFrame(
            metrics=fm.count,
            y_true=data["y_true"],
            y_pred=data["y_pred"],
            sensitive_features=data[features],
        )
    except ValueError as error:
        return str(error)
    return None


def prepared(frame):
    """The rows as Fairlearn can take them: without missing values, and expected predictions as weighted rows."""
    features = sorted({part for feature in frame["features"] for part in feature}) + frame["control"]
    data = pd.DataFrame(
        {
            column: pd.Series(values, dtype=object if column in features else None)
            for column, values in frame["columns"].items()
        }
    )
    refused = [refusal(data, features)] if data[features].isna().any(axis=None) else []
    if frame["missing"] == "drop":
        data = data.dropna(subset=features)
    if frame["missing"] == "group":
        text = data[features].map(lambda value: "(missing)" if value is None else str(value))
        data = data.assign(**text)
    if "probability" in data:
        p = data["probability"]
        w = data["weight"] if "weight" in data else 1.0
        data = pd.concat([data.assign(y_pred=1, weight=w * p), data.assign(y_pred=0, weight=w * (1 - p))])
        data = data.reset_index(drop=True)
    return data, refused


def answer(frame):
    data, refused = prepared(frame)
    weights = data["weight"] if "weight" in data else None
    control = data[frame["control"]] if frame["control"] else None
    has_control = control is not None
    functions = functions_of(frame)
    scores = {metric: METRICS[metric] for metric in frame["scoreMetrics"]}
    answers = {}
    for feature in frame["features"]:
        sensitive = data[feature]
        found = tables(
            metric_frame(functions, data, "y_pred", sensitive, control, weights), has_control
        )
        if scores:
            mf = metric_frame(scores, data, "score", sensitive, control, weights)
            found = merged(found, tables(mf, has_control))
        # Each call makes frames of its own: the widest feature of a frame is enough.
        if not has_control and feature == frame["features"][-1]:
            found["functions"] = called(frame, data, sensitive, weights)
        answers[" & ".join(feature)] = found
    return {"features": answers, "refused": refused}


frames = json.load(sys.stdin)
versions = {"fairlearn": fairlearn.__version__, "sklearn": sklearn.__version__}
exported = [name for name in vars(fairlearn.metrics) if not name.startswith("_")]
exported = [name for name in exported if callable(getattr(fairlearn.metrics, name))]
json.dump({"versions": versions, "exported": exported, "answers": [answer(f) for f in frames]}, sys.stdout)
