"""Checks of datasets, rendered from the models.

The package is not called `validate`, because `newsdata.validate` is the function.
"""
