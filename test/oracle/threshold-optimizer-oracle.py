"""Fits the real ThresholdOptimizer: data sets as JSON on stdin, every rule it found on stdout."""

import json
import sys

import unchecked  # noqa: F401

import fairlearn
import numpy as np
from fairlearn.postprocessing import ThresholdOptimizer
from fairlearn.postprocessing._relaxed_constraints import maximize_objective_with_tolerance
from sklearn.base import BaseEstimator, ClassifierMixin

SIMPLE = (
    "demographic_parity",
    "selection_rate_parity",
    "true_positive_rate_parity",
    "false_positive_rate_parity",
    "true_negative_rate_parity",
    "false_negative_rate_parity",
)
OBJECTIVES = (
    "accuracy_score",
    "balanced_accuracy_score",
    "selection_rate",
    "true_positive_rate",
    "true_negative_rate",
)


class Scores(ClassifierMixin, BaseEstimator):
    """An estimator whose prediction is the score that it is given."""

    fitted_ = True

    def fit(self, X, y):
        return self

    def predict(self, X):
        return np.asarray(X)[:, 0]


def number(value):
    value = float(value)
    return str(value) if np.isinf(value) else value


def rule(mix):
    return {
        "p0": number(mix["p0"]),
        "p1": number(mix["p1"]),
        "operation0": [mix["operation0"].operator, number(mix["operation0"].threshold)],
        "operation1": [mix["operation1"].operator, number(mix["operation1"].threshold)],
        "pIgnore": number(mix.get("p_ignore", 0)),
        "predictionConstant": number(mix.get("prediction_constant", 0)),
    }


def by_text(values):
    return {str(key): value for key, value in values.items()}


def fit(data, constraint, objective, flip, tol):
    optimizer = ThresholdOptimizer(
        estimator=Scores(),
        constraints=constraint,
        objective=objective,
        flip=flip,
        prefit=True,
        predict_method="predict",
        grid_size=data["gridSize"],
        tol=tol,
    )
    scores = np.array(data["scores"], dtype=float).reshape(-1, 1)
    optimizer.fit(scores, np.array(data["labels"]), sensitive_features=np.array(data["groups"]))
    return optimizer


def fitted_solution(data, optimizer, constraint, tol, is_whole):
    rules = optimizer.interpolated_thresholder_.interpolation_dict
    x = (
        dict.fromkeys(rules, optimizer._x_best)
        if constraint == "equalized_odds"
        else optimizer._x_best_per_group
    )
    solution = {
        "tolerance": tol or 0,
        "y": number(optimizer._y_best),
        "x": by_text({group: number(value) for group, value in x.items()}),
        "rules": by_text({group: rule(mix) for group, mix in rules.items()}),
    }
    if is_whole:
        scores = np.array(data["scores"], dtype=float).reshape(-1, 1)
        probabilities = optimizer._pmf_predict(scores, sensitive_features=np.array(data["groups"]))
        solution["probabilities"] = probabilities[:, 1].tolist()
    return solution


def searched_solution(data, optimizer, tol):
    """The curves do not depend on the tolerance: its own search over them is much quicker than another fit."""
    curves = optimizer._tradeoff_curve
    labels, counts = np.unique(data["groups"], return_counts=True)
    shares = [int(count) / len(data["groups"]) for count in counts]
    assert [str(label) for label in labels] == [str(group) for group in curves]
    places, y = maximize_objective_with_tolerance(list(curves.values()), shares, tol)
    found = dict(zip(curves, places, strict=True))
    return {
        "tolerance": tol,
        "y": number(y),
        "x": by_text({g: number(optimizer._x_grid[i]) for g, i in found.items()}),
        "rules": by_text({g: rule(curves[g].iloc[i]) for g, i in found.items()}),
    }


def answer(data, constraint, objective, flip, is_whole):
    strict = fit_or_error(data, constraint, objective, flip, None)
    if isinstance(strict, str):
        return {"error": strict}
    solutions = [fitted_solution(data, strict, constraint, None, is_whole)]
    if constraint != "equalized_odds":
        if is_whole:
            tol = data["tolerances"][0]
            relaxed = fit(data, constraint, objective, flip, tol)
            solutions.append(fitted_solution(data, relaxed, constraint, tol, True))
        solutions += [searched_solution(data, strict, tol) for tol in data["tolerances"]]
    return {"solutions": solutions}


def fit_or_error(*arguments):
    try:
        return fit(*arguments)
    except ValueError as error:
        return str(error)


def answers(data, index):
    pairs = [(constraint, objective) for constraint in SIMPLE for objective in OBJECTIVES]
    # Two names of one constraint.
    pairs = [pair for pair in pairs if pair[0] != "selection_rate_parity" or pair[1] == "accuracy_score"]
    pairs += [("equalized_odds", objective) for objective in OBJECTIVES[:2]]
    # Data sets in turn are asked for one half of them. Every seventh is fitted a second time with a tolerance, so that
    # the whole path is compared too.
    keys = [(*pair, flip) for pair in pairs for flip in (False, True)]
    return {
        " ".join(map(str, key)): answer(data, *key, i % 7 == len(data["scores"]) % 7)
        for i, key in enumerate(keys)
        if (i // 2 + index) % 2 == 0
    }


print(
    json.dumps(
        {
            "version": fairlearn.__version__,
            "answers": [answers(data, i) for i, data in enumerate(json.load(sys.stdin))],
        }
    )
)
