"""``client.partner_settings`` of Monite."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_GET = Operation(
    name="partner_settings.get",
    method="GET",
    path="/settings",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.partner_settings import _get_settings_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="partner_settings.update",
    method="PATCH",
    path="/settings",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.partner_settings import _patch_settings_kwargs as _get_kwargs
    from ..models import PartnerProjectSettingsPayloadInput

    names = (
        "api_version",
        "commercial_conditions",
        "currency",
        "default_role",
        "mail",
        "payable",
        "payments",
        "receivable",
        "units",
        "website",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PartnerProjectSettingsPayloadInput(**members))


class PartnerSettings(Resource):
    """Operations on ``partner_settings``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(self, **options: Unpack[CallOptions]) -> models.PartnerProjectSettingsPayloadOutput:
        """Read the settings of the partner

        Sends ``GET /settings``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.partner_settings.get()
        """

        from ..api.partner_settings import _get_settings_response as _parse

        return self._call(_GET, _get_request(), _parse, options)

    def update(
        self,
        *,
        api_version: models.APIVersion | str | None | Unset = UNSET,
        commercial_conditions: Sequence[str] | None | Unset = UNSET,
        currency: models.CurrencySettingsInput | Mapping[str, Any] | None | Unset = UNSET,
        default_role: models.PartnerProjectSettingsPayloadInputDefaultRole | Mapping[str, Any] | None | Unset = UNSET,
        mail: models.MailSettings | Mapping[str, Any] | None | Unset = UNSET,
        payable: models.PayableSettings | Mapping[str, Any] | None | Unset = UNSET,
        payments: models.PaymentsSettingsInput | Mapping[str, Any] | None | Unset = UNSET,
        receivable: models.ReceivableSettings | Mapping[str, Any] | None | Unset = UNSET,
        units: Sequence[models.Unit | Mapping[str, Any]] | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PartnerProjectSettingsPayloadOutput:
        """Change the settings of the partner

        Change the given settings; the others stay.

        Sends ``PATCH /settings``, which is not retried automatically once it may have reached the server.

        Args:
            api_version: Not described in the vendor's document.
            commercial_conditions: Not described in the vendor's document.
            currency: Not described in the vendor's document.
            default_role: Not described in the vendor's document.
            mail: Not described in the vendor's document.
            payable: Not described in the vendor's document.
            payments: Not described in the vendor's document.
            receivable: Not described in the vendor's document.
            units: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.partner_settings.update(api_version="2025-06-23")
        """

        from ..api.partner_settings import _patch_settings_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                api_version=api_version,
                commercial_conditions=commercial_conditions,
                currency=currency,
                default_role=default_role,
                mail=mail,
                payable=payable,
                payments=payments,
                receivable=receivable,
                units=units,
                website=website,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PartnerSettingsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PartnerSettingsWithRawResponse(self)


class PartnerSettingsWithRawResponse:
    """The methods of ``partner_settings`` with raw responses."""

    def __init__(self, resource: PartnerSettings) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.update = raw(raw_resource.update)


class AsyncPartnerSettings(AsyncResource):
    """Operations on ``partner_settings``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(self, **options: Unpack[CallOptions]) -> models.PartnerProjectSettingsPayloadOutput:
        """Read the settings of the partner

        Sends ``GET /settings``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.partner_settings.get()
        """

        from ..api.partner_settings import _get_settings_response as _parse

        return await self._call(_GET, _get_request(), _parse, options)

    async def update(
        self,
        *,
        api_version: models.APIVersion | str | None | Unset = UNSET,
        commercial_conditions: Sequence[str] | None | Unset = UNSET,
        currency: models.CurrencySettingsInput | Mapping[str, Any] | None | Unset = UNSET,
        default_role: models.PartnerProjectSettingsPayloadInputDefaultRole | Mapping[str, Any] | None | Unset = UNSET,
        mail: models.MailSettings | Mapping[str, Any] | None | Unset = UNSET,
        payable: models.PayableSettings | Mapping[str, Any] | None | Unset = UNSET,
        payments: models.PaymentsSettingsInput | Mapping[str, Any] | None | Unset = UNSET,
        receivable: models.ReceivableSettings | Mapping[str, Any] | None | Unset = UNSET,
        units: Sequence[models.Unit | Mapping[str, Any]] | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PartnerProjectSettingsPayloadOutput:
        """Change the settings of the partner

        Change the given settings; the others stay.

        Sends ``PATCH /settings``, which is not retried automatically once it may have reached the server.

        Args:
            api_version: Not described in the vendor's document.
            commercial_conditions: Not described in the vendor's document.
            currency: Not described in the vendor's document.
            default_role: Not described in the vendor's document.
            mail: Not described in the vendor's document.
            payable: Not described in the vendor's document.
            payments: Not described in the vendor's document.
            receivable: Not described in the vendor's document.
            units: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.partner_settings.update(api_version="2025-06-23")
        """

        from ..api.partner_settings import _patch_settings_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                api_version=api_version,
                commercial_conditions=commercial_conditions,
                currency=currency,
                default_role=default_role,
                mail=mail,
                payable=payable,
                payments=payments,
                receivable=receivable,
                units=units,
                website=website,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPartnerSettingsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPartnerSettingsWithRawResponse(self)


class AsyncPartnerSettingsWithRawResponse:
    """The methods of ``partner_settings`` with raw responses."""

    def __init__(self, resource: AsyncPartnerSettings) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.update = async_raw(raw_resource.update)
