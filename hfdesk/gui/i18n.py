"""The window's languages: bokmål (the default), nynorsk and English.

Source texts are English and go through :func:`tr`, which is the only way to a text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from hfdesk.system.assets import asset

LANGUAGES = ("nb", "nn", "en")
DEFAULT = "nb"
CONTEXT = "hfdesk"
_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}
_installed: list[QTranslator] = []
_chosen: list[str] = []


def tr(text: str, n: int = -1) -> str:
    """A source text in the window's language. ``n`` takes the place of ``%n``."""
    return QCoreApplication.translate(CONTEXT, text, None, n)


def speaker(language: str) -> Callable[[str], str]:
    """As :func:`tr`, in ``nb``, ``nn`` or ``en`` whatever the window's language is; no counts."""
    made = _translator(language)
    return lambda text: made.translate(CONTEXT, text) or text


@cache
def _translator(language: str) -> QTranslator:
    made = QTranslator()
    made.load(str(asset(f"resources/i18n/hfdesk_{language}.qm")))
    return made


def use(language: str) -> None:
    """Let the window speak ``nb``, ``nn`` or ``en``; what is already shown stays as it is."""
    language = language if language in LANGUAGES else DEFAULT
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    for name in (f"qtbase_{language}", f"hfdesk_{language}"):
        made = QTranslator()
        if made.load(str(asset(f"resources/i18n/{name}.qm"))):
            QCoreApplication.installTranslator(made)
            _installed.append(made)
    QLocale.setDefault(QLocale(_LOCALES[language]))
    _chosen[:] = [language]


def language() -> str:
    """The language that is on."""
    if _chosen:
        return _chosen[0]
    name = QLocale().name()
    return next((code for code, full in _LOCALES.items() if full == name), DEFAULT)
