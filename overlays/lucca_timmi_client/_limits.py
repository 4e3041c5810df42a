"""The vendor's limit on requests.

Gap: the document says nothing of limits.
Evidence: vendor page on limits, written for another generation of the API; that it
holds for these addresses is inferred.
Spec pointer: none.
Remove when: when the vendor publishes the limits of this API and they differ.
"""

from __future__ import annotations

from ._runtime.base.errors import ConfigurationError
from ._runtime.options.throttle import Throttle

REQUESTS_PER_MINUTE = 50
"""What all integrations of one account may do together."""


def account_throttle(requests: int = REQUESTS_PER_MINUTE) -> Throttle:
    """Return a throttle that keeps the vendor's limit of an account.

    Give one to all clients of an account in this process. It cannot know of other
    programs: the vendor counts them together.

    Args:
        requests: Your share of the 50 requests a minute.

    Raises:
        ConfigurationError: The share is not between 1 and 50.

    Source:
        https://developers.lucca.fr/documentation/limits
    """
    if not 1 <= requests <= REQUESTS_PER_MINUTE:
        raise ConfigurationError(
            f"requests must be 1 to {REQUESTS_PER_MINUTE}, the limit of an account"
        )
    return Throttle(requests, 60.0)
