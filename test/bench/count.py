"""DuckDB's group-by on one csv or parquet file: python count.py <file> <column> ..."""

import json
import sys

import duckdb

path, *columns = sys.argv[1:]
names = ", ".join(columns)
rows = duckdb.sql(f"SELECT {names}, count(*) FROM '{path}' GROUP BY ALL").fetchall()
print(json.dumps(sorted(",".join(map(str, values)) + f": {count}" for *values, count in rows)))
