"""Time limits, retries and a rate limit that several clients share."""

from __future__ import annotations

from monite_client import Monite, RetryPolicy, Throttle, Timeout


def main() -> None:
    """Set the limits of a client and change them for some calls."""
    # --8<-- [start:limits]
    monite = Monite(
        timeout=Timeout(10, read=30),  # seconds: 30 for each read, else 10
        retries=RetryPolicy(retries=4, budget=60),  # 60 seconds for a whole call
        throttle=Throttle(30, per=1),  # at most 30 requests in any second
    )
    with monite:
        patient = monite.with_options(timeout=120, retries=0)
        print(len(list(patient.payables.list())))
    # --8<-- [end:limits]


if __name__ == "__main__":
    main()
