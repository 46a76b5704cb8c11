"""
Takes away what costs most of the time of scikit-learn and Fairlearn and gives none of the numbers: import it first.

Checks of parameters, the search for data frames of other libraries in every numpy array, and each aggregate of a
MetricFrame a second time with `errors="raise"` (so ask for `group_min(errors="coerce")`).
"""

import warnings

import numpy as np
import sklearn
from fairlearn.metrics import _metric_frame
from sklearn.utils import validation

warnings.simplefilter("ignore")
sklearn.set_config(skip_parameter_validation=True, assume_finite=True)

is_frame = validation._nw_into_df_or_series
validation._nw_into_df_or_series = lambda x: not isinstance(x, (np.ndarray, list)) and is_frame(x)
_metric_frame._VALID_ERROR_STRING = ["coerce"]
