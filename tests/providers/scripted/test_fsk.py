from __future__ import annotations

from itertools import accumulate, pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from talktrack.audio import g711
from talktrack.audio.framing import pieces
from talktrack.audio.resample import Quality, Resampler, resample_whole
from talktrack.audio.samples import Int16, frame_of, samples_of
from talktrack.domain.frame import Frame
from talktrack.providers.scripted.fsk import GAP_MS, DecodedWord, Decoder, encode, encode_word, words_of

RATES = (8_000, 16_000)
SYMBOL_MS = 8
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZáéíóúüñÁÉÍÓÚÜÑ¿?¡!.,;:'’€0123456789"
SAID = "Good morning, we deliver every day. ¿Qué tal mañana, señor?"

word = st.text(LETTERS, min_size=1, max_size=12)
texts = st.lists(word, max_size=6).map(" ".join)
rates = st.sampled_from(RATES)


def decoded(samples: Int16, rate: int, chunk: int = 0) -> list[DecodedWord]:
    """The words in the samples and in a moment of silence after them."""
    decoder, sound = Decoder(rate), np.concatenate((samples, silence(10, rate)))
    step = chunk or rate // 50
    return [word for at in range(0, len(sound), step) for word in decoder.push(sound[at : at + step])]


def read(samples: Int16, rate: int, chunk: int = 0) -> str:
    return " ".join(word.text for word in decoded(samples, rate, chunk))


def through(law: g711.Law, samples: Int16) -> Int16:
    """What a telephone makes of it."""
    return samples_of(Frame(g711.decode(g711.encode(samples.tobytes(), law), law), 8_000))


def silence(ms: float, rate: int) -> Int16:
    return np.zeros(round(ms * rate / 1000), dtype=np.int16)


def noise(samples: int, rms: float, seed: int) -> Int16:
    return np.rint(np.random.default_rng(seed).normal(0, rms, samples)).astype(np.int16)


def streamed(samples: Int16, from_rate: int, to_rate: int) -> Int16:
    resampler = Resampler(from_rate, to_rate)
    chunks = pieces(frame_of(samples, from_rate), from_rate // 50)
    sent = [*(resampler.push(chunk) for chunk in chunks), resampler.flush()]
    return samples_of(Frame(b"".join(frame.pcm for frame in sent), to_rate))


@settings(deadline=None)
@given(texts, rates)
@example(SAID, 8_000)
@example("x" * 255, 16_000)
@example(SAID, 24_000)
@example(SAID, 48_000)
def test_what_is_said_is_read(text: str, rate: int) -> None:
    assert read(encode(text, rate), rate) == " ".join(words_of(text))


@settings(deadline=None)
@given(st.text(min_size=1, max_size=63), rates)
def test_any_characters_at_all_make_a_word(text: str, rate: int) -> None:
    said = text.encode(errors="replace").decode()
    assert [word.text for word in decoded(encode_word(text, rate), rate)] == [said]


@settings(deadline=None, max_examples=30)
@given(texts, rates, st.lists(st.integers(1, 3000), min_size=1, max_size=20))
def test_chunks_of_any_size_give_the_same_words_and_times(text: str, rate: int, sizes: list[int]) -> None:
    sound = np.concatenate((encode(text, rate), silence(10, rate)))
    edges = [0, *(edge for edge in accumulate(sizes) if edge < len(sound)), len(sound)]
    decoder = Decoder(rate)
    found = [word for start, end in pairwise(edges) for word in decoder.push(sound[start:end])]
    assert found == decoded(sound, rate)


@pytest.mark.parametrize("rate", RATES)
def test_words_come_with_the_times_of_their_packets(rate: int) -> None:
    sound = np.concatenate((silence(101, rate), encode("one two", rate)))
    length = round(len(encode_word("one", rate)) / rate * 1000)
    assert [(word.start_ms, word.end_ms) for word in decoded(sound, rate)] == [
        pytest.approx((101, 101 + length), abs=1),
        pytest.approx((101 + length + GAP_MS, 101 + 2 * length + GAP_MS), abs=1),
    ]


@pytest.mark.parametrize("rate", RATES)
def test_a_word_of_six_letters_takes_about_as_long_as_one_that_is_spoken(rate: int) -> None:
    assert 150 <= len(encode_word("listen", rate)) / rate * 1000 <= 300


@settings(deadline=None)
@given(texts, st.sampled_from(["mulaw", "alaw"]), st.integers(0, 160))
def test_words_survive_the_telephone(text: str, law: g711.Law, late: int) -> None:
    sound = np.concatenate((np.zeros(late, dtype=np.int16), encode(text, 8_000)))
    assert read(through(law, sound), 8_000) == text


@pytest.mark.parametrize("law", ["mulaw", "alaw"])
@pytest.mark.parametrize("gain_db", [-30, -12, 5])
def test_words_survive_the_telephone_at_other_levels(law: g711.Law, gain_db: float) -> None:
    sound = np.clip(encode(SAID, 8_000) * 10 ** (gain_db / 20), -32768, 32767).astype(np.int16)
    assert read(through(law, sound), 8_000) == SAID


@settings(deadline=None, max_examples=30)
@given(texts, st.permutations(RATES), st.sampled_from(["QQ", "HQ"]), st.integers(0, 160))
def test_words_survive_resampling(text: str, way: list[int], quality: Quality, late: int) -> None:
    from_rate, to_rate = way
    sound = np.concatenate((np.zeros(late, dtype=np.int16), encode(text, from_rate)))
    if quality == "QQ":
        there = streamed(sound, from_rate, to_rate)
        back = streamed(there, to_rate, from_rate)
    else:
        there = samples_of(resample_whole(frame_of(sound, from_rate), to_rate))
        back = samples_of(resample_whole(frame_of(there, to_rate), from_rate))
    assert read(there, to_rate) == text
    assert read(back, from_rate) == text


@settings(deadline=None)
@given(texts, rates, st.integers(0, 999), st.integers(0, 500))
def test_words_stand_out_of_noise_20_db_below_them(text: str, rate: int, seed: int, lead: int) -> None:
    clean = np.concatenate((silence(lead, rate), encode(text, rate), silence(lead, rate)))
    rms = float(np.sqrt(np.square(encode_word("x", rate).astype(float)).mean())) / 10
    assert read(clean + noise(len(clean), rms, seed), rate) == text


@pytest.mark.parametrize("rate", RATES)
def test_noise_tones_and_silence_hold_no_words(rate: int) -> None:
    at = np.arange(10 * rate) / rate
    sweep = np.rint(20_000 * np.sin(2 * np.pi * (200 + 20 * at) * at)).astype(np.int16)
    for sound in (noise(60 * rate, 8_000, seed=1), sweep, silence(10_000, rate)):
        assert decoded(sound, rate, chunk=rate) == []


@settings(deadline=None, max_examples=200)
@given(st.lists(word, min_size=1, max_size=5), rates, st.data())
def test_a_cut_takes_the_words_it_touches_and_no_other(said: list[str], rate: int, data: st.DataObject) -> None:
    """A piece of the sound is taken out anywhere, and a moment of silence stands in its place."""
    sound = encode(" ".join(said), rate)
    start = data.draw(st.integers(0, len(sound) - 1), "start")
    end = data.draw(st.integers(start + 1, len(sound)), "end")
    left, at = [], 0
    for each in said:
        whole = at, at + len(encode_word(each, rate))
        touched = min(whole[1], end) - max(whole[0], start)
        if touched <= 0:
            left.append((each, True))
        elif touched < rate * SYMBOL_MS // 1000:
            left.append((each, False))
        at = whole[1] + rate * GAP_MS // 1000
    found = read(np.concatenate((sound[:start], silence(16, rate), sound[end:])), rate).split()
    assert found in (
        [each for each, surely in left if surely],
        [each for each, surely in left if surely or each in found],
    ), "less than one symbol may be missed or not"


@pytest.mark.parametrize("rate", RATES)
def test_a_word_with_one_wrong_tone_is_no_word(rate: int) -> None:
    symbols = encode_word("listen", rate).reshape(-1, rate * SYMBOL_MS // 1000)
    for at in range(len(symbols)):
        wrong = symbols.copy()
        wrong[at] = next(other for other in symbols if (other != symbols[at]).any())
        assert decoded(wrong.reshape(-1), rate) == []


@pytest.mark.parametrize("rate", RATES)
def test_a_word_that_lacks_its_last_symbol_is_no_word_whichever_that_is(rate: int) -> None:
    symbol = rate * SYMBOL_MS // 1000
    packets = [encode_word(f"word{number}", rate) for number in range(100)]
    assert len({packet[-symbol:].tobytes() for packet in packets}) == 16
    for packet in packets:
        assert decoded(packet[:-symbol], rate) == []


@pytest.mark.parametrize("rate", RATES)
def test_a_new_word_is_read_as_soon_as_it_ends_though_a_long_one_was_cut(rate: int) -> None:
    sound = np.concatenate((encode_word("x" * 200, rate)[: rate // 2], encode_word("now", rate), silence(2, rate)))
    assert [word.text for word in Decoder(rate).push(sound)] == ["now"]


def test_long_words_are_cut_and_white_space_is_not_said() -> None:
    assert words_of("  one\ttwo\n") == ["one", "two"]
    assert words_of("y" * 150) == ["y" * 63, "y" * 63, "y" * 24]
    assert len(encode("", 8_000)) == len(encode(" \n", 8_000)) == 0


@pytest.mark.parametrize(("word", "rate"), [("", 8_000), ("x" * 256, 8_000), ("x", 44_100)])
def test_what_is_no_packet_is_refused(word: str, rate: int) -> None:
    with pytest.raises(ValueError):
        encode_word(word, rate)


def test_a_decoder_of_another_rate_is_refused() -> None:
    with pytest.raises(ValueError):
        Decoder(44_100)
