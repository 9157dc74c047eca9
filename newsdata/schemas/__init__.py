"""JSON Schemas of the records, rendered from the walk over the models, and their compatibility."""
