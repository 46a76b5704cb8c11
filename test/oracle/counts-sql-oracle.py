"""Runs queries over csv files in DuckDB or SQLite and writes each result as csv, as a person with a warehouse would."""

import json
import sqlite3
import sys

import duckdb


def text(value):
    return "'" + value.replace("'", "''") + "'"


def name(value):
    return '"' + value.replace('"', '""') + '"'


def load(case):
    """A DuckDB database with the table `predictions`."""
    database = duckdb.connect()
    columns = ", ".join(f"{text(name)}: {text(kind)}" for name, kind in case["columns"].items())
    database.execute(
        f"CREATE TABLE predictions AS SELECT * FROM read_csv({text(case['path'])}, header=true, auto_detect=false,"
        f" delim=',', quote='\"', escape='\"', nullstr='', allow_quoted_nulls=false, columns={{{columns}}})"
    )
    return database


def run_sqlite(case, loaded):
    """The query in SQLite over the same rows; missing values are written as nothing at all, texts in quotes."""
    kinds = {"VARCHAR": "TEXT", "DOUBLE": "REAL"}
    database = sqlite3.connect(":memory:")
    columns = ", ".join(f"{name(column)} {kinds[kind]}" for column, kind in case["columns"].items())
    database.execute(f"CREATE TABLE predictions ({columns})")
    places = ", ".join("?" for _ in case["columns"])
    rows = loaded.execute("SELECT * FROM predictions").fetchall()
    database.executemany(f"INSERT INTO predictions VALUES ({places})", rows)
    found = database.execute(case["query"])
    header = [column[0] for column in found.description]
    with open(case["result"], "w", newline="", encoding="utf-8") as file:
        for row in [header, *found]:
            file.write(",".join("" if value is None else name(str(value)) for value in row) + "\r\n")



for case in json.load(sys.stdin):
    loaded = load(case)
    if case["engine"] == "sqlite":
        run_sqlite(case, loaded)
    else:
        loaded.execute(f"COPY ({case['query']}) TO {text(case['result'])} (FORMAT csv, HEADER true)")
