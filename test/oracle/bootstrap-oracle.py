"""Bootstrap intervals of the real Fairlearn, and numpy's generators: questions as JSON on stdin, answers on stdout."""

import json
import math
import sys

import unchecked  # noqa: F401

import fairlearn
import numpy as np
import pandas as pd
from fairlearn import metrics as fm
from fairlearn.metrics import _metric_frame
from sklearn.metrics import accuracy_score, precision_score, recall_score, zero_one_loss

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
}
METHODS = ("between_groups", "to_overall")

# MetricFrame does not keep its replicates: the ones it makes are looked at on their way.
replicates = []
generate = _metric_frame.generate_bootstrap_samples


def observed(**arguments):
    replicates[:] = generate(**arguments)
    return replicates


_metric_frame.generate_bootstrap_samples = observed


def number(value):
    value = float(value)
    return "NaN" if math.isnan(value) else value


def name(index):
    return " & ".join(str(part) for part in index) if isinstance(index, tuple) else str(index)


def table(quantiles):
    """Quantiles by row (the empty text where there are no rows) and metric."""
    found = {}
    for one in quantiles:
        rows = [("", one)] if isinstance(one, pd.Series) else [(name(i), r) for i, r in one.iterrows()]
        for row, values in rows:
            for metric, value in values.items():
                found.setdefault(row, {}).setdefault(metric, []).append(number(value))
    return found


def worst_case(kind, values):
    return (max if kind == "difference" else min)(values)


def mean(_, values):
    return pd.Series(values).mean()


def equalized_odds(frame, kind, method, combine):
    """Fairlearn has no interval for it: the quantiles of what its function would give in each replicate."""
    control = frame["control"] or None
    values = []
    for replicate in replicates:
        parts = getattr(replicate, kind)(control, method=method)
        pair = parts[["true_positive_rate", "false_positive_rate"]]
        if control is None:
            values.append(pd.Series({"": combine(kind, list(pair))}))
        else:
            values.append(pd.Series({name(i): combine(kind, list(row)) for i, row in pair.iterrows()}))
    levels = pd.concat(values, axis=1)
    quantile = np.quantile if control is None else np.nanquantile
    return {
        level: [number(x) for x in quantile(row.to_numpy(float), frame["quantiles"])]
        for level, row in levels.iterrows()
    }


def answer(frame):
    data = pd.DataFrame(frame["columns"])
    weights = data["weight"] if "weight" in frame["columns"] else None
    rates = {metric: RATES[metric] for metric in frame["rates"]}
    mf = fm.MetricFrame(
        metrics=rates,
        y_true=data["y_true"],
        y_pred=data["y_pred"],
        sensitive_features=data[frame["feature"]],
        control_features=data[frame["control"]] if frame["control"] else None,
        sample_params=None
        if weights is None
        else {metric: {"sample_weight": weights} for metric in rates},
        n_boot=frame["replicates"],
        ci_quantiles=frame["quantiles"],
        random_state=frame["randomState"],
    )
    found = {
        "overall": table(mf.overall_ci),
        "by_group": table(mf.by_group_ci),
        "group_min": table(mf.group_min_ci()),
        "group_max": table(mf.group_max_ci()),
    }
    odds = {}
    for method in METHODS:
        found[f"difference {method}"] = table(mf.difference_ci(method=method))
        found[f"ratio {method}"] = table(mf.ratio_ci(method=method))
        for kind in ("difference", "ratio"):
            for agg, combine in (("worst_case", worst_case), ("mean", mean)):
                odds[f"{kind} {method} {agg}"] = equalized_odds(frame, kind, method, combine)
    return {"intervals": found, "equalizedOdds": odds}


def draws(question):
    seed, count, size = question["seed"], question["count"], question["size"]
    state = np.random.RandomState
    items = np.arange(count)
    state(seed % 2**32).shuffle(items)
    return {
        "state": np.random.SeedSequence(seed).generate_state(9, np.uint32).tolist(),
        "integers": np.random.default_rng(seed)
        .integers(0, question["bound"], size=size, dtype=np.uint32)
        .tolist(),
        "choice": state(seed % 2**32).choice(count, size).tolist(),
        "shuffled": items.tolist(),
        "doubles": state(seed % 2**32).random_sample(size).tolist(),
    }


asked = json.load(sys.stdin)
json.dump(
    {
        "version": fairlearn.__version__,
        "frames": [answer(frame) for frame in asked["frames"]],
        "draws": [draws(question) for question in asked["draws"]],
    },
    sys.stdout,
)
