"""Texts in a row, traced through moves."""

from __future__ import annotations

from hfdesk.domain.tracing import Step, traced


class Row:
    """A row of texts as the archive would keep its versions."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.steps: list[Step] = []
        self.batches = 0

    def type(self, place: int, text: str) -> None:
        now = [*self.texts]
        now[place] = text
        self.become(now, moves=False)

    def become(self, texts: list[str], moves: bool = True) -> None:
        self.batches += 1
        for place, text in enumerate(texts):
            if place >= len(self.texts) and not text:
                continue
            if place >= len(self.texts) or self.texts[place] != text:
                self.steps.append(Step(len(self.steps), self.batches, place, text, moves))
        self.texts = texts

    def traced(self) -> tuple[dict[int, list[str]], list[list[str]]]:
        here, gone = traced(self.steps, len(self.texts))
        return (
            {place: [step.text for step in text] for place, text in here.items()},
            [[step.text for step in text] for text in gone],
        )


def written() -> Row:
    row = Row()
    row.become(["", "", ""])
    for place, text in enumerate(("Bakgrunn", "Vurdering", "Konklusjon")):
        row.type(place, text)
    return row


def test_a_text_that_is_moved_keeps_its_versions() -> None:
    row = written()
    row.type(0, "Bakgrunn er kjent")
    row.become(["Vurdering", "Bakgrunn er kjent", "Konklusjon"])
    row.type(1, "Bakgrunnen er kjent")
    here, gone = row.traced()
    assert here[1] == ["Bakgrunn", "Bakgrunn er kjent", "Bakgrunn er kjent", "Bakgrunnen er kjent"]
    assert here[0] == ["Vurdering", "Vurdering"]
    assert gone == []


def test_a_part_put_in_shifts_those_below_it_and_has_no_versions_of_theirs() -> None:
    row = written()
    row.become(["Bakgrunn", "", "Vurdering", "Konklusjon"])
    row.type(1, "Innspill")
    row.type(2, "Vurderingen")
    here, gone = row.traced()
    assert here[1] == ["", "Innspill"]
    assert here[2] == ["Vurdering", "Vurdering", "Vurderingen"]
    assert here[3] == ["Konklusjon", "Konklusjon"]
    assert gone == []


def test_a_deleted_part_is_found_with_all_its_versions() -> None:
    row = written()
    row.type(1, "Vurderingen er lang")
    row.become(["Bakgrunn", "Konklusjon"])
    here, gone = row.traced()
    assert gone == [["Vurdering", "Vurderingen er lang"]]
    assert here[1] == ["Konklusjon", "Konklusjon"]


def test_the_last_part_deleted_is_found_and_comes_back_with_its_versions() -> None:
    row = written()
    row.become(["Bakgrunn", "Vurdering"])
    assert row.traced()[1] == [["Konklusjon"]]
    row.become(["Bakgrunn", "Vurdering", "Konklusjon"])
    assert row.traced() == (
        {0: ["Bakgrunn"], 1: ["Vurdering"], 2: ["Konklusjon", "Konklusjon"]},
        [],
    )


def test_typing_the_same_words_elsewhere_moves_nothing() -> None:
    row = written()
    row.type(2, "Bakgrunn")
    here, gone = row.traced()
    assert here[2] == ["Konklusjon", "Bakgrunn"]
    assert here[0] == ["Bakgrunn"]
    assert gone == []
