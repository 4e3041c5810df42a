"""Every kind of failure of one call, from the narrowest to the widest."""

from __future__ import annotations

from monite_client import Monite, errors


def main() -> None:
    """Read a payable that is not there."""
    # --8<-- [start:errors]
    with Monite() as monite:
        try:
            monite.payables.get("00000000-0000-4000-8000-000000000099")
        except errors.NotFoundError as error:
            print("no such payable:", error.message)
        except errors.RateLimitedError as error:
            print("come back at", error.retry_at, "since", error.gave_up)
        except errors.StatusError as error:  # any other status from 300 on
            print(error.status, error.code, error.message, error.request_id)
        except errors.DecodeError as error:  # the response is not as documented
            print(error.json_path, error.reason, error.content[:100])
        except errors.ApiConnectionError as error:  # ApiTimeoutError is one, too
            print("no response after", error.attempts, "attempts")
        except errors.ApiError as error:  # whatever else the client raises
            print(error)
    # --8<-- [end:errors]


if __name__ == "__main__":
    main()
