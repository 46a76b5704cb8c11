"""The real AIF360, Aequitas, scipy and statsmodels on count tables read from stdin; their answers as JSON on stdout."""
import gc
import json
import logging
import math
import sys
import warnings
from importlib.metadata import version

logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

import numpy as np
import pandas as pd
from aif360.datasets import BinaryLabelDataset
from aif360.metrics import BinaryLabelDatasetMetric, ClassificationMetric
from aif360.sklearn import metrics as functions
from aequitas.bias import Bias
from aequitas.fairness import Fairness
from aequitas.group import Group
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportions_ztest

np.seterr(all="ignore")


def rows_of(frame):
    """One row a person: group, label, prediction, score."""
    rows = []
    for group in frame["groups"]:
        scores = {1: list(group["positives"]), 0: list(group["negatives"])}
        for cell, label, prediction in (("tp", 1, 1), ("fn", 1, 0), ("fp", 0, 1), ("tn", 0, 0)):
            for _ in range(group["counts"][cell]):
                rows.append((group["group"], label, prediction, scores[label].pop()))
    return pd.DataFrame(rows, columns=["group", "label", "prediction", "score"])


def attempt(call):
    """A number, or null where the library gives up."""
    try:
        return float(call())
    except (ValueError, ZeroDivisionError, TypeError, KeyError, IndexError):
        return None


TWO_GROUPS = """statistical_parity_difference disparate_impact true_positive_rate_difference
equal_opportunity_difference false_positive_rate_difference false_positive_rate_ratio false_negative_rate_difference
false_negative_rate_ratio false_discovery_rate_difference false_discovery_rate_ratio false_omission_rate_difference
false_omission_rate_ratio error_rate_difference error_rate_ratio average_odds_difference average_abs_odds_difference
equalized_odds_difference average_predictive_value_difference generalized_equalized_odds_difference
between_group_theil_index between_group_coefficient_of_variation""".split()
ALL_ROWS = """theil_index coefficient_of_variation between_all_groups_theil_index
between_all_groups_coefficient_of_variation differential_fairness_bias_amplification
generalized_false_positive_rate generalized_false_negative_rate""".split()
ENTROPIES = ["", "between_group_", "between_all_groups_"]


def aif360_answers(frame, rows):
    names = sorted(set(rows["group"]))
    code = {name: float(i) for i, name in enumerate(names)}
    is_positive = frame["favorable"] == "positive"
    reference = code[frame["reference"]]
    others = [value for value in code.values() if value != reference]

    def dataset(labels):
        data = pd.DataFrame({"group": rows["group"].map(code), "label": labels.astype(float)})
        made = BinaryLabelDataset(
            favorable_label=1.0 if is_positive else 0.0,
            unfavorable_label=0.0 if is_positive else 1.0,
            df=data,
            label_names=["label"],
            protected_attribute_names=["group"],
            privileged_protected_attributes=[np.array([reference])],
            unprivileged_protected_attributes=[np.array(others)],
        )
        scores = rows["score"].to_numpy()
        made.scores = (scores if is_positive else 1 - scores).reshape(-1, 1)
        return made

    truth, predicted = dataset(rows["label"]), dataset(rows["prediction"])
    sides = dict(
        privileged_groups=[{"group": reference}],
        unprivileged_groups=[{"group": value} for value in others],
    )
    metric = ClassificationMetric(truth, predicted, **sides)
    on_labels = BinaryLabelDatasetMetric(truth, **sides)
    on_predictions = BinaryLabelDatasetMetric(predicted, **sides)
    found = {name: attempt(getattr(metric, name)) for name in TWO_GROUPS + ALL_ROWS}
    for prefix in ENTROPIES:
        index = getattr(metric, f"{prefix}generalized_entropy_index")
        found[f"{prefix}generalized_entropy_index"] = attempt(lambda: index(alpha=frame["alpha"]))
    for rate in ("false_positive", "true_positive", "false_negative", "true_negative"):
        generalized = getattr(metric, f"generalized_{rate}_rate")
        found[f"generalized_{rate}_rate_difference"] = attempt(lambda: metric.difference(generalized))
    found["mean_difference"] = attempt(on_predictions.mean_difference)
    edf = "smoothed_empirical_differential_fairness"
    for prefix, one in (("", on_predictions), ("dataset.", on_labels)):
        found[prefix + edf] = attempt(lambda: getattr(one, edf)(frame["concentration"]))
    found["differential_fairness_bias_amplification"] = attempt(
        lambda: metric.differential_fairness_bias_amplification(frame["concentration"])
    )
    for name in ("statistical_parity_difference", "mean_difference", "disparate_impact"):
        found[f"dataset.{name}"] = attempt(getattr(on_labels, name))

    # The functions of aif360.sklearn take the privileged group as a flag in the index.
    flag = pd.Index((rows["group"] == frame["reference"]).astype(int), name="privileged")
    groups = pd.Index(rows["group"], name="group")
    favorable = 1 if is_positive else 0
    found["class_imbalance"] = attempt(
        lambda: functions.class_imbalance(rows["label"].set_axis(flag), prot_attr="privileged")
    )
    for prefix, column in (("", "prediction"), ("dataset.", "label")):
        found[f"{prefix}kl_divergence"] = attempt(
            lambda: functions.kl_divergence(rows[column].set_axis(flag), prot_attr="privileged")
        )
        found[f"{prefix}conditional_demographic_disparity"] = attempt(
            lambda: functions.conditional_demographic_disparity(
                rows[column].set_axis(groups), prot_attr="group", pos_label=favorable
            )
        )
    return found


def as_json(value):
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (float, np.floating)) and math.isnan(value):
        return None
    return value.item() if isinstance(value, np.generic) else value


def aequitas_answers(frame, rows):
    data = rows.rename(columns={"label": "label_value"})
    data["score"] = data["prediction"]
    data = data[["score", "label_value", "group"]]
    table, _ = Group().get_crosstabs(data, attr_cols=["group"])
    bias = Bias()
    if frame["kind"] == "majority":
        table = bias.get_disparity_major_group(table, data)
    elif frame["kind"] == "min-metric":
        table = bias.get_disparity_min_metric(table, data)
    else:
        table = bias.get_disparity_predefined_groups(table, data, {"group": frame["reference"]})
    fairness = Fairness()
    table = fairness.get_group_value_fairness(table, tau=frame["tau"])
    overall = fairness.get_group_attribute_fairness(table)
    return {
        "rows": [{k: as_json(v) for k, v in row.items()} for row in table.to_dict("records")],
        "overall": {k: as_json(v) for k, v in overall.to_dict("records")[0].items()},
    }


def statistics(frame):
    """Tests of selection rates between the first groups, and of all groups."""
    selected = [(g["counts"]["tp"] + g["counts"]["fp"], sum(g["counts"].values())) for g in frame["groups"]]
    selected = [pair for pair in selected if pair[1] > 0]
    found = {}
    if len(selected) >= 2:
        (a, n), (b, m) = selected[:2]
        found["fisher"] = float(stats.fisher_exact([[a, n - a], [b, m - b]]).pvalue)
        z, p = proportions_ztest([a, b], [n, m])
        found["z"], found["z_p"] = as_json(float(z)), as_json(float(p))
        table = np.array([[k, size - k] for k, size in selected])
        if (table.sum(axis=0) > 0).all():
            r = stats.chi2_contingency(table, correction=False)
            found["chi-square"] = {"statistic": float(r.statistic), "pValue": float(r.pvalue), "degrees": int(r.dof)}
    p_values = frame["pValues"]
    found["holm"] = multipletests(p_values, method="holm")[1].tolist()
    return found


# statsmodels collects garbage in every call of multipletests: over all that the imports made, a third of the time.
gc.freeze()
answers = []
for frame in json.load(sys.stdin):
    rows = rows_of(frame)
    answers.append(
        {
            "aif360": aif360_answers(frame, rows),
            "aequitas": aequitas_answers(frame, rows),
            "statistics": statistics(frame),
        }
    )
text = json.dumps({"versions": {name: version(name) for name in ("aif360", "aequitas")}, "answers": answers})
for name in ("-Infinity", "Infinity", "NaN"):
    text = text.replace(f": {name}", f': "{name}"')
sys.stdout.write(text)
