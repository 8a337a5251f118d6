"""The window. With :mod:`hfdesk.app` the only place that knows Qt."""
