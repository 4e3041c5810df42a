"""A vendor's new document becomes new packages, a report and a version number.

``run`` shows the steps in order. ``staging`` and ``journal`` swap all or nothing;
``names`` carries names over; ``version_bump`` proposes the version, by what
``public_api`` and ``type_check`` find.
"""
