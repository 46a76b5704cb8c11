"""Writes parquet files in DuckDB's ways and counts their rows by two columns: python parquet-oracle.py <folder>"""

import itertools
import json
import pathlib
import sys

import duckdb

folder = pathlib.Path(sys.argv[1])
duckdb.sql("SELECT setseed(0.5)")
duckdb.sql(
    """
    CREATE TABLE rows AS SELECT
        CASE WHEN random() < 0.1 THEN NULL ELSE 'group ' || (random() * 5)::INT END AS category,
        (random() * 3)::INT AS small,
        (i / 7000)::BIGINT * 1000000007 AS slow,
        CASE WHEN random() < 0.3 THEN NULL ELSE random() < 0.5 END AS flag,
        (random() * 20)::INT / 8.0::DOUBLE AS score,
        ((random() * 20)::INT / 8.0)::FLOAT AS single,
        ((random() * 9)::INT / 4.0)::DECIMAL(9, 2) AS price,
        DATE '2024-01-01' + (random() * 9)::INT AS day,
        'prefix of many texts ' || (i % 700) AS many,
        ('00000000-0000-0000-0000-00000000000' || (i % 5))::UUID AS id
    FROM range(30000) AS numbers(i)
    """
)
columns = [name for name, *_ in duckdb.sql("DESCRIBE rows").fetchall()]
answers = {}
codecs = ["uncompressed", "snappy", "zstd", "gzip", "lz4_raw", "brotli"]
for version, codec, size in itertools.product(["V1", "V2"], codecs, [4096, 20000]):
    for limit in ["", ", DICTIONARY_SIZE_LIMIT 1"]:
        path = folder / f"{version}-{codec}-{size}-{'plain' if limit else 'dictionary'}.parquet"
        options = f"FORMAT parquet, PARQUET_VERSION {version}, CODEC '{codec}', ROW_GROUP_SIZE {size}{limit}"
        duckdb.sql(f"COPY rows TO '{path}' ({options})")
        answers[path.name] = duckdb.sql(
            f"SELECT category, small, count(*), sum(score) FROM '{path}' GROUP BY ALL ORDER BY ALL"
        ).fetchall()
encodings = duckdb.sql(f"SELECT DISTINCT encodings FROM parquet_metadata('{folder}/*.parquet')").fetchall()
print(json.dumps({"columns": columns, "files": answers, "encodings": sorted(e for e, in encodings)}))
