"""Writes one table of predictions as MLflow's evaluation does (`log_table`) and as pandas does."""

import mlflow
import pandas

table = pandas.DataFrame(
    {
        "sex": ['f "ŷ"', None, "m", 'f "ŷ"'],
        "income": [1.5, None, 2.0, 3.0],
        "flag": [True, False, True, True],
        "when": pandas.to_datetime(["2024-01-01"] * 4),
        "target": [1, 0, 1, 1],
        "outputs": [1, 0, 0, 1],
        "weight": [0.5, 2.0, 0.1, 1.75],
    }
)
mlflow.set_tracking_uri("sqlite:///mlflow.db")
experiment = mlflow.create_experiment("tables", artifact_location="file:./artifacts")
with mlflow.start_run(experiment_id=experiment):
    mlflow.log_table(table, "eval_results_table.json")
table.to_json("split.json", orient="split", indent=2)
table.to_json("records.json", orient="records")
table.to_json("table.json", orient="table")
table.to_json("lines.json", orient="records", lines=True)
