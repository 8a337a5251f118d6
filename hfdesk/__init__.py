"""hfdesk: the desk where a helsefellesskap's meetings are prepared and written up."""

__version__ = "0.1.0"
