"""The preview by itself: what is drawn, what stays, where it leads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain.problems import Refusal
from hfdesk.gui import i18n, theme
from hfdesk.gui.preview.pane import PreviewPane
from hfdesk.gui.running import application
from tests.gui.fake_pages import FakePages, Slow, making

PLACE, DECISION = "item/b/", "item/b/decision"


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PreviewPane]:
    theme.apply(application(), "light")
    i18n.use("nb")
    made = PreviewPane()
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.forget()


def shown(pane: PreviewPane, qtbot: QtBot, pages: FakePages, key: str = "a") -> None:
    pane.show_document(key, making(pages))
    qtbot.waitUntil(lambda: pane.is_newest, timeout=5_000)


def middle(pane: PreviewPane) -> int:
    """The grey in the middle of the view."""
    image = pane.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).red()


def many(count: int, grey: int = 200) -> FakePages:
    return FakePages(tuple((f"item/{at}/decision",) for at in range(count)), grey)


def test_only_the_pages_in_sight_are_drawn_and_the_next_one_after_them(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    pages = many(40)
    shown(pane, qtbot, pages)
    assert pages.drawn[0] == 0
    qtbot.waitUntil(lambda: pages.drawn == [0, 1], timeout=5_000)
    qtbot.wait(100)
    assert pages.drawn == [0, 1]
    assert pane.page_words.text() == "Side 1 av 40"
    qtbot.mouseClick(pane.down, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: 2 in pages.drawn, timeout=5_000)
    assert pane.page_words.text() == "Side 2 av 40"


def test_the_last_page_stays_up_until_the_new_one_is_ready(pane: PreviewPane, qtbot: QtBot) -> None:
    shown(pane, qtbot, many(3, 200))
    slow = Slow(many(3, 90))
    pane.show_document("a", lambda: slow)
    qtbot.wait(60)
    assert middle(pane) == 200
    slow.gate.set()
    qtbot.waitUntil(lambda: middle(pane) == 90, timeout=5_000)


def test_of_many_changes_while_one_page_is_made_only_the_newest_is_made(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    slow, last = Slow(many(2, 120)), Slow(many(2, 60))
    dropped = Slow(many(2, 10))
    pane.show_document("a", lambda: slow)
    qtbot.waitUntil(lambda: slow.asked == 1, timeout=5_000)
    for _ in range(5):
        pane.show_document("a", lambda: dropped)
    pane.show_document("a", lambda: last)
    slow.gate.set()
    last.gate.set()
    qtbot.waitUntil(lambda: pane.is_newest, timeout=5_000)
    assert middle(pane) == 60
    assert dropped.asked == 0


def test_pages_of_a_document_that_was_left_are_not_shown(pane: PreviewPane, qtbot: QtBot) -> None:
    slow = Slow(many(9, 120))
    pane.show_document("a", lambda: slow)
    qtbot.waitUntil(lambda: slow.asked == 1, timeout=5_000)
    pane.show_document("b", making(many(2, 60)))
    slow.gate.set()
    qtbot.waitUntil(lambda: pane.is_newest, timeout=5_000)
    assert pane.view.count == 2
    assert slow.pages.closed


def test_a_renderer_that_fails_leaves_the_last_page_muted_with_a_sentence(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    def fails() -> FakePages:
        raise Refusal("template.unknown", template="brev")

    shown(pane, qtbot, many(2))
    pane.show_document("a", lambda: fails)
    qtbot.waitUntil(pane.notice.isVisible, timeout=5_000)
    assert pane.view.count == 2
    assert middle(pane) > 200  # paler than it was
    assert "brev" in pane.notice.text()
    shown(pane, qtbot, many(2))
    assert not pane.notice.isVisible()
    assert middle(pane) == 200


def test_the_edited_place_has_a_bar_and_is_brought_into_sight(pane: PreviewPane, qtbot: QtBot) -> None:
    lines = (("item/a/title",) * 4, (), (), ("item/a/decision", "item/b/title", DECISION, DECISION))
    shown(pane, qtbot, FakePages(lines))
    pane.follow(PLACE, DECISION)
    qtbot.waitUntil(lambda: pane.view.page == 3 and pane.is_newest, timeout=5_000)
    (bar,) = pane.view.bars()
    assert bar.height() == pytest.approx((92 + 42 - 94) * pane.view.factor + 2)
    top = bar.top() - pane.view.verticalScrollBar().value()
    assert 0 < top < pane.view.viewport().height()


def test_a_click_on_a_line_tells_its_source_and_its_words(pane: PreviewPane, qtbot: QtBot) -> None:
    shown(pane, qtbot, FakePages((("item/a/title", "item/b/decision"),)))
    rect = pane.view.places.line(0, FakePages((("x", "y"),)).marks(0)[1])
    with qtbot.waitSignal(pane.went) as told:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert told.args == [DECISION, "words of page 0"]


def test_enter_goes_to_the_text_at_the_top_of_the_view(pane: PreviewPane, qtbot: QtBot) -> None:
    shown(pane, qtbot, many(5))
    pane.view.setFocus()
    pane.view.go_to_page(3)
    qtbot.waitUntil(lambda: pane.is_newest, timeout=5_000)
    with qtbot.waitSignal(pane.went) as told:
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0] == "item/3/decision"


def test_the_zoom_follows_the_width_until_another_is_chosen(pane: PreviewPane, qtbot: QtBot) -> None:
    shown(pane, qtbot, many(2))
    wide = pane.view.factor
    pane.resize(900, 700)
    qtbot.waitUntil(lambda: pane.view.factor > wide and pane.is_newest, timeout=5_000)
    assert pane.zoom_button.text() == "Sidebredde"
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: pane.is_newest, timeout=5_000)
    assert pane.view.factor == pytest.approx(96 / 72)
    assert pane.zoom_button.text() == "100\N{NO-BREAK SPACE}%"


def test_ctrl_and_the_wheel_zoom_and_the_place_that_is_read_stays(pane: PreviewPane, qtbot: QtBot) -> None:
    shown(pane, qtbot, many(9))
    pane.view.set_zoom(1.0)
    pane.view.go_to_page(5)
    qtbot.waitUntil(lambda: pane.is_newest, timeout=5_000)
    before = pane.view.factor
    for _ in range(2):
        at = QPointF(100, 100)
        wheel = QWheelEvent(
            at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pane.view.viewport(), wheel)
    assert pane.view.factor == pytest.approx(before * 1.5)
    assert pane.view.page == 5
    assert middle(pane) == 200  # the picture there is, until a sharper one comes


def test_nothing_is_made_as_long_as_nobody_sees_it(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.hide()
    slow = Slow(many(2))
    slow.gate.set()
    pane.show_document("a", lambda: slow)
    pane.soon()
    qtbot.wait(200)
    assert slow.asked == 0
    pane.show()
    qtbot.waitUntil(lambda: pane.is_newest, timeout=5_000)
    assert slow.asked == 1


def test_while_one_types_the_page_waits_for_a_pause_but_not_for_ever(pane: PreviewPane, qtbot: QtBot) -> None:
    slow = Slow(many(2))
    slow.gate.set()
    pane.show_document("a", lambda: slow)
    qtbot.waitUntil(lambda: pane.is_newest, timeout=5_000)
    for _ in range(4):
        pane.soon()
        qtbot.wait(20)
    assert slow.asked == 1
    qtbot.waitUntil(lambda: slow.asked == 2, timeout=1_000)
    for _ in range(60):
        pane.soon()
        qtbot.wait(20)
    assert slow.asked >= 3
