"""Weights of the real AIF360: counts of two groups as JSON on stdin, weights on stdout."""

import json
import logging
import sys
import warnings
from importlib.metadata import version

logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

import pandas as pd
from aif360.algorithms.preprocessing import Reweighing
from aif360.datasets import BinaryLabelDataset


def answer(groups):
    rows = [
        (group, label)
        for group, counts in enumerate(groups)
        for label, count in zip((1.0, 0.0), counts, strict=True)
        for _ in range(count)
    ]
    data = BinaryLabelDataset(
        df=pd.DataFrame(rows, columns=["group", "label"], dtype=float),
        label_names=["label"],
        protected_attribute_names=["group"],
    )
    found = Reweighing([{"group": 0}], [{"group": 1}]).fit(data)
    return [[found.w_up_fav, found.w_up_unfav], [found.w_p_fav, found.w_p_unfav]]


print(
    json.dumps(
        {
            "version": version("aif360"),
            "answers": [answer(groups) for groups in json.load(sys.stdin)],
        }
    )
)
