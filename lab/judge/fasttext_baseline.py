"""A plain fastText classifier on the same texts, to stand beside the judge in docs/results/judge.md.

    pip install fasttext-wheel; python3 lab/judge/fasttext_baseline.py SHIP_FOLDER

Learns from the labelled and ordinary sets of SHIP_FOLDER and from lab/tuning, sets its threshold at one false alarm in 1,000 rows of
ordinary text that it has not seen (every tenth), and judges lab/sealed. Writes docs/results/fasttext.json.
"""
import collections, glob, gzip, json, os, re, sys, tempfile

import fasttext

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "../..")
ORDINARY = ("lingua_sentences", "irc_ubuntu", "tg_news_ru", "spamassassin", "tg_spam", "udhr")
HARMFUL = ("threat", "violence", "incitement")


def rows(path):
    opened = gzip.open(path, "rt") if path.endswith(".gz") else open(path)
    with opened as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def plain(text):
    return re.sub(r"\s+", " ", text.lower())[:2000]


def main(ship):
    learned, held = [], []
    for path in sorted(glob.glob(os.path.join(ship, "*.jsonl.gz"))):
        ordinary = os.path.basename(path).startswith(ORDINARY)
        for n, row in enumerate(rows(path)):
            harmful = any(row["labels"].get(name) == 1 for name in HARMFUL)
            if ordinary and n % 10 == 0:
                held.append(row["text"])
            else:
                learned.append((harmful and not ordinary, row["text"]))
    for path in sorted(glob.glob(os.path.join(ROOT, "lab/tuning/*.jsonl"))):
        learned += [(row["harm"] is not None, row["text"]) for row in rows(path)]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as file:
        for harmful, text in learned:
            file.write(f"__label__{'harm' if harmful else 'none'} {plain(text)}\n")
    model = fasttext.train_supervised(file.name, wordNgrams=2, minn=2, maxn=5, dim=50, epoch=25, thread=1, seed=1)
    os.unlink(file.name)

    def score(text):
        found = model.f.predict(plain(text) + "\n", 2, 0.0, "strict")
        return next((share for share, label in found if label == "__label__harm"), 0.0)

    scores = sorted((score(text) for text in held), reverse=True)
    threshold = scores[len(scores) // 1000]
    cells = collections.OrderedDict()
    for path in sorted(glob.glob(os.path.join(ROOT, "lab/sealed/*.jsonl"))):
        language = os.path.basename(path)[:2]
        for row in rows(path):
            cell = cells.setdefault((language, row["functionality"]), [row["harm"] is not None, 0, 0])
            cell[1] += 1
            cell[2] += (score(row["text"]) > threshold) == cell[0]
    report = {
        "learnedFrom": len(learned),
        "threshold": threshold,
        "cells": [
            {"language": l, "functionality": f, "harmful": harmful, "texts": texts, "right": right}
            for (l, f), (harmful, texts, right) in cells.items()
        ],
    }
    with open(os.path.join(ROOT, "docs/results/fasttext.json"), "w") as out:
        json.dump(report, out, indent=1)
        out.write("\n")
    for harmful in (True, False):
        own = [c for c in report["cells"] if c["harmful"] == harmful]
        right, texts = sum(c["right"] for c in own), sum(c["texts"] for c in own)
        print("recall" if harmful else "specificity", round(right / texts, 3))


main(sys.argv[1])
