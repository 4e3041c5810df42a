"""A vendor's new document becomes new packages, a report and a version number.

``steps`` shows the steps in order. ``staging`` and ``journal`` swap all or nothing;
``ledger`` and ``names`` carry corrections and names over; ``verdict`` judges, by what
the other modules measure.
"""
