"""Runs queries over csv files in DuckDB and writes each result as csv, as a person with a warehouse would."""

import json
import sys

import duckdb


def text(value):
    return "'" + value.replace("'", "''") + "'"


for case in json.load(sys.stdin):
    database = duckdb.connect()
    columns = ", ".join(f"{text(name)}: {text(kind)}" for name, kind in case["columns"].items())
    database.execute(
        f"CREATE TABLE predictions AS SELECT * FROM read_csv({text(case['path'])}, header=true, auto_detect=false,"
        f" delim=',', quote='\"', escape='\"', nullstr='', allow_quoted_nulls=false, columns={{{columns}}})"
    )
    database.execute(f"COPY ({case['query']}) TO {text(case['result'])} (FORMAT csv, HEADER true)")
