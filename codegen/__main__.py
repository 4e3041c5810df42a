"""The commands of the pipeline: ``python -m codegen --help``.

Each command imports what it needs: to find that nothing has changed takes less time
than to import the generator.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import fingerprints
from .errors import CodegenError, file_errors
from .update import journal
from .vendors import ROOT, Vendor, chosen

if TYPE_CHECKING:
    from .correct.source import Corrected


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Returns:
        0, or 1 when the input stops the pipeline; the reason is on standard error.
        130 after Ctrl-C.
    """
    options = _parser().parse_args(arguments)
    try:
        with file_errors():
            if journal.recover(ROOT):
                print("An interrupted update has been put back.", file=sys.stderr)
            options.run(options)
    except KeyboardInterrupt:
        print(f"codegen: interrupted{options.interrupt_note}.", file=sys.stderr)
        return 130
    except CodegenError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.set_defaults(interrupt_note="")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, action, about in (
        ("generate", _generate, "rewrite generated/ from the documents in specs/"),
        (
            "drift",
            _drift,
            "name the generated files that are not what specs/ generates",
        ),
        ("validate", _validate, "check document, corrections and names, write nothing"),
        ("patched", _patched, "print the corrected document as JSON"),
    ):
        command = commands.add_parser(name, help=about, description=about)
        command.add_argument(
            "vendors", nargs="*", metavar="VENDOR", help="default: all"
        )
        command.set_defaults(run=action)
    _add_update(commands)
    _add_new_vendor(commands)
    return parser


def _add_new_vendor(commands: Any) -> None:
    about = "write the folders of a new vendor from its document, and its package"
    parser = commands.add_parser("new-vendor", help=about, description=about)
    parser.add_argument("name", metavar="NAME", help="such as acme_books")
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="file or URL")
    parser.add_argument("--title", default="", help="its name for people")
    parser.set_defaults(run=_new_vendor, interrupt_note="; nothing was written")


def _new_vendor(options: argparse.Namespace) -> None:
    from .scaffold import scaffold

    vendor = scaffold.new_vendor(options.name, options.sources, options.title)
    print(f"{vendor.title}: {vendor.distribution} can be built and tested now.")


def _add_update(commands: Any) -> None:
    about = "take in a vendor's new document, and report what it does to users"
    parser = commands.add_parser("update", help=about, description=about)
    parser.add_argument("vendor", metavar="VENDOR")
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="file or URL")
    for flag, effect in (
        ("--check", "only report, change nothing"),
        ("--allow-shrink", "take a document with far fewer operations"),
        ("--drop-stale", "let corrections go that fit nothing any more"),
    ):
        parser.add_argument(flag, action="store_true", help=effect)
    parser.add_argument("--report", type=Path, help="write the report there as well")
    parser.set_defaults(run=_update, interrupt_note="; nothing was changed")


def _update(options: argparse.Namespace) -> None:
    from .update import run

    chosen_options = run.UpdateOptions(
        options.check, options.allow_shrink, options.drop_stale, options.report
    )
    run.run(chosen([options.vendor])[0], options.sources, chosen_options)


def _generate(options: argparse.Namespace) -> None:
    from .processes import without_collector

    with without_collector():
        _generate_chosen(chosen(options.vendors))


def _generate_chosen(vendors: list[Vendor]) -> None:
    hashes = {vendor: fingerprints.inputs(vendor) for vendor in vendors}
    changed = [v for v in hashes if not fingerprints.is_current(v, hashes[v])]
    for vendor in hashes:
        if vendor not in changed:
            print(f"{vendor.title}: nothing has changed since it was generated.")
    if not changed:
        return
    from .correct import source

    sources = {
        vendor: source.correct(vendor)
        for vendor in changed
        if fingerprints.only_ledger_differs(vendor, hashes[vendor])
    }
    for vendor, corrected in sources.items():
        if corrected.digest() == fingerprints.corrected_digest(vendor):
            print(f"{vendor.title}: the corrected document has not changed.")
            fingerprints.keep(vendor, hashes[vendor], corrected.digest())
            changed.remove(vendor)
    if changed:
        for vendor, digest in _generate_changed(changed, sources).items():
            fingerprints.keep(vendor, hashes[vendor], digest)


def _generate_changed(
    vendors: list[Vendor], sources: dict[Vendor, Corrected]
) -> dict[Vendor, str]:
    """Generate the packages; return the digests of what they were made of."""
    from . import pipeline
    from .generate import template_code
    from .update import renames

    with template_code.kept_in(fingerprints.templates(vendors[0].root)):
        results = pipeline.generate(vendors, print, renames.report, sources)
    for result in results:
        derived, names = result.surface.derived(), result.surface.names
        print(f"  {len(derived)} of {len(names)} methods are named by rule")
    return {result.vendor: result.source.digest() for result in results}


def _drift(options: argparse.Namespace) -> None:
    from . import pipeline

    pipeline.fail_on_drift(pipeline.drift(chosen(options.vendors)))
    print("generated/ is what specs/ generates.")


def _validate(options: argparse.Namespace) -> None:
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    from .correct.source import correct

    for vendor in chosen(options.vendors):
        source = correct(vendor)
        documents = {"document": source.vendored, "corrected": source.document}
        for label, item in documents.items():
            is_30 = item["openapi"].startswith("3.0.")
            validator = OpenAPIV30SpecValidator if is_30 else OpenAPIV31SpecValidator
            for error in validator(item).iter_errors():
                where = "/".join(map(str, error.absolute_path))
                raise CodegenError(
                    f"{vendor.title} ({label}): {error.message} at {where}"
                )
        print(f"{vendor.title}: valid, {len(source.outcomes)} corrections apply.")
        for outcome in source.outcomes:
            if outcome.unchanged:
                schemas = ", ".join(outcome.unchanged)
                print(f"  {outcome.action.name}: {schemas} stays as it was split off")


def _patched(options: argparse.Namespace) -> None:
    from .correct.source import correct

    for vendor in chosen(options.vendors):
        document = correct(vendor).document
        print(json.dumps(document, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
