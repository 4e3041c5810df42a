"""``client.entities`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload
from typing import cast as _cast
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.call.deprecation import warns_of_use
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages, WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated
else:
    from ..._runtime.call.deprecation import deprecated as _deprecated

_ACTIVATE = Operation(
    name="entities.activate",
    method="POST",
    path="/entities/{entity_id}/activate",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_ACTIVATE.request_builder
def _activate_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _post_entities_id_activate_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="entities.create",
    method="POST",
    path="/entities",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _post_entities_kwargs as _get_kwargs
    from ..models import CreateEntityRequest

    names = (
        "address",
        "email",
        "type_",
        "individual",
        "organization",
        "phone",
        "registration_authority",
        "registration_number",
        "tax_id",
        "website",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateEntityRequest(**members))


_DEACTIVATE = Operation(
    name="entities.deactivate",
    method="POST",
    path="/entities/{entity_id}/deactivate",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_DEACTIVATE.request_builder
def _deactivate_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _post_entities_id_deactivate_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE_LOGO = Operation(
    name="entities.delete_logo",
    method="DELETE",
    path="/entities/{entity_id}/logo",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_DELETE_LOGO.request_builder
def _delete_logo_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _delete_entities_id_logo_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="entities.get",
    method="GET",
    path="/entities/{entity_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _get_entities_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_ME = Operation(
    name="entities.get_me",
    method="GET",
    path="/entities/me",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_ME.request_builder
@warns_of_use("entities.get_me")
def _get_me_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _get_entities_me_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_NEXT_DOCUMENT_NUMBERS = Operation(
    name="entities.get_next_document_numbers",
    method="GET",
    path="/entities/{entity_id}/settings/next_document_numbers",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_NEXT_DOCUMENT_NUMBERS.request_builder
def _get_next_document_numbers_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _get_entities_id_settings_next_document_numbers_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_ONBOARDING_DATA = Operation(
    name="entities.get_onboarding_data",
    method="GET",
    path="/entities/{entity_id}/onboarding_data",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_ONBOARDING_DATA.request_builder
def _get_onboarding_data_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_onboarding_data import _get_entities_id_onboarding_data_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_PARTNER_METADATA = Operation(
    name="entities.get_partner_metadata",
    method="GET",
    path="/entities/{entity_id}/partner_metadata",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_PARTNER_METADATA.request_builder
def _get_partner_metadata_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _get_entities_id_partner_metadata_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_SETTINGS = Operation(
    name="entities.get_settings",
    method="GET",
    path="/entities/{entity_id}/settings",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_SETTINGS.request_builder
def _get_settings_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _get_entities_id_settings_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="entities.list",
    method="GET",
    path="/entities",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in", "id__not_in", "email__in", "email__not_in")),
    filters=frozenset(("id__in", "email__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version",)),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _get_entities_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_PAYMENT_METHODS = Operation(
    name="entities.list_payment_methods",
    method="GET",
    path="/entities/{entity_id}/payment_methods",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)
_LIST_PAYMENT_METHODS__ITEMS = attribute_path("data")
_LIST_PAYMENT_METHODS__PAGES = WholeList()


@_LIST_PAYMENT_METHODS.request_builder
def _list_payment_methods_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_methods import _get_entities_id_payment_methods_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REPLACE_PAYMENT_METHODS = Operation(
    name="entities.replace_payment_methods",
    method="PUT",
    path="/entities/{entity_id}/payment_methods",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_REPLACE_PAYMENT_METHODS.request_builder
@warns_of_use("entities.replace_payment_methods", "payment_methods")
def _replace_payment_methods_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_methods import _put_entities_id_payment_methods_kwargs as _get_kwargs
    from ..models import EnabledPaymentMethods

    names = (
        "payment_methods",
        "payment_methods_receive",
        "payment_methods_send",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EnabledPaymentMethods(**members))


_SET_PARTNER_METADATA = Operation(
    name="entities.set_partner_metadata",
    method="PUT",
    path="/entities/{entity_id}/partner_metadata",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_SET_PARTNER_METADATA.request_builder
def _set_partner_metadata_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _put_entities_id_partner_metadata_kwargs as _get_kwargs
    from ..models import PartnerMetadata

    names = ("metadata",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PartnerMetadata(**members))


_UPDATE = Operation(
    name="entities.update",
    method="PATCH",
    path="/entities/{entity_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _patch_entities_id_kwargs as _get_kwargs
    from ..models import UpdateEntityRequest

    names = (
        "address",
        "email",
        "individual",
        "organization",
        "phone",
        "registration_authority",
        "registration_number",
        "tax_id",
        "website",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEntityRequest(**members))


_UPDATE_ME = Operation(
    name="entities.update_me",
    method="PATCH",
    path="/entities/me",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE_ME.request_builder
@warns_of_use("entities.update_me")
def _update_me_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _patch_entities_me_kwargs as _get_kwargs
    from ..models import UpdateEntityRequest

    names = (
        "address",
        "email",
        "individual",
        "organization",
        "phone",
        "registration_authority",
        "registration_number",
        "tax_id",
        "website",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEntityRequest(**members))


_UPDATE_ONBOARDING_DATA = Operation(
    name="entities.update_onboarding_data",
    method="PATCH",
    path="/entities/{entity_id}/onboarding_data",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE_ONBOARDING_DATA.request_builder
def _update_onboarding_data_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_onboarding_data import _patch_entities_id_onboarding_data_kwargs as _get_kwargs
    from ..models import EntityOnboardingDataRequest

    names = (
        "business_profile",
        "ownership_declaration",
        "tos_acceptance",
        "treasury_tos_acceptance",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EntityOnboardingDataRequest(**members))


_UPDATE_SETTINGS = Operation(
    name="entities.update_settings",
    method="PATCH",
    path="/entities/{entity_id}/settings",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE_SETTINGS.request_builder
def _update_settings_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _patch_entities_id_settings_kwargs as _get_kwargs
    from ..models import PatchSettingsPayload

    names = (
        "accounting",
        "allow_purchase_order_autolinking",
        "currency",
        "document_ids",
        "document_rendering",
        "generate_paid_invoice_pdf",
        "language",
        "mail",
        "payables_ocr_auto_tagging",
        "payables_skip_approval_flow",
        "payment_priority",
        "quote_signature_required",
        "receivable_edit_flow",
        "reminder",
        "vat_inclusive_discount_mode",
        "vat_mode",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PatchSettingsPayload(**members))


_UPLOAD_LOGO = Operation(
    name="entities.upload_logo",
    method="PUT",
    path="/entities/{entity_id}/logo",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPLOAD_LOGO.request_builder
def _upload_logo_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _put_entities_id_logo_kwargs as _get_kwargs
    from ..models import BodyPutEntitiesIdLogo

    names = ("file",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=BodyPutEntitiesIdLogo(**members))


class Entities(Resource):
    """Operations on ``entities``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def activate(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Activate an entity

        Let a deactivated entity work again.

        Sends ``POST /entities/{entity_id}/activate``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.activate("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _post_entities_id_activate_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(
                _ACTIVATE,
                _activate_request(
                    entity_id=entity_id,
                ),
                _parse,
                options,
            ),
        )

    def create(
        self,
        *,
        address: models.EntityAddressSchema | Mapping[str, Any],
        email: str,
        type_: models.EntityTypeEnum | str,
        individual: models.IndividualSchema | Mapping[str, Any] | None | Unset = UNSET,
        organization: models.OrganizationSchema | Mapping[str, Any] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        registration_authority: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Create an entity

        Create an entity, that is a customer of the partner, as an organization or as an individual.

        Sends ``POST /entities``, which is not retried automatically once it may have reached the server.

        Args:
            address: The address of a new entity.
            email: Not described in the vendor's document.
            type_: Kind of entity.
            individual: Not described in the vendor's document.
            organization: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            registration_authority: Not described in the vendor's document.
            registration_number: Not described in the vendor's document.
            tax_id: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.entities.create(
                address=models.EntityAddressSchema(city="Example", country="AF", line1="Example", postal_code="Example"),
                email="person@example.test",
                type_="individual",
            )
        """

        from ..api.entities import _post_entities_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(
                _CREATE,
                _create_request(
                    address=address,
                    email=email,
                    type_=type_,
                    individual=individual,
                    organization=organization,
                    phone=phone,
                    registration_authority=registration_authority,
                    registration_number=registration_number,
                    tax_id=tax_id,
                    website=website,
                ),
                _parse,
                options,
            ),
        )

    def deactivate(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Deactivate an entity

        Stop an entity from working until it is activated again.

        Sends ``POST /entities/{entity_id}/deactivate``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.deactivate("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _post_entities_id_deactivate_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(
                _DEACTIVATE,
                _deactivate_request(
                    entity_id=entity_id,
                ),
                _parse,
                options,
            ),
        )

    def delete_logo(self, entity_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete the logo of an entity

        Sends ``DELETE /entities/{entity_id}/logo``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.delete_logo("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE_LOGO,
            _delete_logo_request(
                entity_id=entity_id,
            ),
            options,
        )

    def get(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Read an entity

        Sends ``GET /entities/{entity_id}``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _get_entities_id_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(
                _GET,
                _get_request(
                    entity_id=entity_id,
                ),
                _parse,
                options,
            ),
        )

    @_deprecated("The vendor is going to remove GET /entities/me.")
    def get_me(
        self, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Read the current entity

        Deprecated. GET /entity_users/my_entity reads the entity of a user, too.

        Deprecated: the vendor is going to remove it.

        Sends ``GET /entities/me``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entities.get_me()
        """

        from ..api.entities import _get_entities_me_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(_GET_ME, _get_me_request(), _parse, options),
        )

    def get_next_document_numbers(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.NextDocumentNumbers:
        """Read the next document numbers of an entity

        Read the numbers that the next documents of each kind get.

        Sends ``GET /entities/{entity_id}/settings/next_document_numbers``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.get_next_document_numbers(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entities import _get_entities_id_settings_next_document_numbers_response as _parse

        return self._call(
            _GET_NEXT_DOCUMENT_NUMBERS,
            _get_next_document_numbers_request(
                entity_id=entity_id,
            ),
            _parse,
            options,
        )

    def get_onboarding_data(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityOnboardingDataResponse:
        """Read the onboarding data of an entity

        Sends ``GET /entities/{entity_id}/onboarding_data``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.get_onboarding_data("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entity_onboarding_data import _get_entities_id_onboarding_data_response as _parse

        return self._call(
            _GET_ONBOARDING_DATA,
            _get_onboarding_data_request(
                entity_id=entity_id,
            ),
            _parse,
            options,
        )

    def get_partner_metadata(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PartnerMetadataResponse:
        """Read the partner's metadata of an entity

        Sends ``GET /entities/{entity_id}/partner_metadata``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.get_partner_metadata("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _get_entities_id_partner_metadata_response as _parse

        return self._call(
            _GET_PARTNER_METADATA,
            _get_partner_metadata_request(
                entity_id=entity_id,
            ),
            _parse,
            options,
        )

    def get_settings(self, entity_id: str | UUID, **options: Unpack[CallOptions]) -> models.SettingsResponse:
        """Read the settings of an entity

        Sends ``GET /entities/{entity_id}/settings``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.get_settings("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _get_entities_id_settings_response as _parse

        return self._call(
            _GET_SETTINGS,
            _get_settings_request(
                entity_id=entity_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EntityCursorFields | str | None | Unset = UNSET,
        type_: models.EntityTypeEnum | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        id_not_in: Sequence[UUID | str] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        email_in: Sequence[str] | None | Unset = UNSET,
        email_not_in: Sequence[str] | None | Unset = UNSET,
        status: models.EntityStatusEnum | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.EntityIndividualResponse | models.EntityOrganizationResponse]:
        """List entities

        List the entities of the partner, page by page.

        Sends ``GET /entities``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            type_: Only entities of this type.
            created_at_gt: Only entities created after this day.
            created_at_lt: Only entities created before this day.
            created_at_gte: Only entities created on or after this day.
            created_at_lte: Only entities created on or before this day.
            id_in: Only entities with one of these ids; the key is repeated.
            id_not_in: Only entities with none of these ids; the key is repeated.
            email: Only entities with this email.
            email_in: Only entities with one of these emails; the key is repeated.
            email_not_in: Only entities with none of these emails; the key is repeated.
            status: Only entities in this status.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entities.list()
        """

        from ..api.entities import _get_entities_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                id_in=id_in,
                id_not_in=id_not_in,
                email=email,
                email_in=email_in,
                email_not_in=email_not_in,
                status=status,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EntityCursorFields | str | None | Unset = UNSET,
        type_: models.EntityTypeEnum | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        id_not_in: Sequence[UUID | str] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        email_in: Sequence[str] | None | Unset = UNSET,
        email_not_in: Sequence[str] | None | Unset = UNSET,
        status: models.EntityStatusEnum | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.EntityIndividualResponse | models.EntityOrganizationResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /entities`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.entities.list_all():
                print(each)
        """
        from ..api.entities import _get_entities_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                id_in=id_in,
                id_not_in=id_not_in,
                email=email,
                email_in=email_in,
                email_not_in=email_not_in,
                status=status,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_payment_methods(self, entity_id: str | UUID, **options: Unpack[CallOptions]) -> Page[models.PaymentMethod]:
        """List the payment methods of an entity

        Sends ``GET /entities/{entity_id}/payment_methods``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.list_payment_methods("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_methods import _get_entities_id_payment_methods_response as _parse

        return self._page(
            _LIST_PAYMENT_METHODS,
            _list_payment_methods_request(
                entity_id=entity_id,
            ),
            _parse,
            _LIST_PAYMENT_METHODS__ITEMS,
            _LIST_PAYMENT_METHODS__PAGES,
            options,
        )

    def list_payment_methods_all(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Iterator[models.PaymentMethod]:
        """Yield the records of all pages of ``list_payment_methods``, fetched while you iterate.

        Sends ``GET /entities/{entity_id}/payment_methods`` for each page and takes the arguments of
        ``list_payment_methods``. To fetch ahead, use ``list_payment_methods(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_payment_methods``, while you iterate.

        Example:
            for each in monite.entities.list_payment_methods_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.payment_methods import _get_entities_id_payment_methods_response as _parse

        return self._iterate(
            _LIST_PAYMENT_METHODS,
            _list_payment_methods_request(
                entity_id=entity_id,
            ),
            _parse,
            _LIST_PAYMENT_METHODS__ITEMS,
            _LIST_PAYMENT_METHODS__PAGES,
            options,
        )

    @overload
    def replace_payment_methods(
        self,
        entity_id: str | UUID,
        *,
        payment_methods_receive: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_send: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OnboardingPaymentMethodsResponse: ...

    @overload
    @_deprecated("The vendor is going to remove the arguments payment_methods.")
    def replace_payment_methods(
        self,
        entity_id: str | UUID,
        *,
        payment_methods: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_receive: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_send: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OnboardingPaymentMethodsResponse: ...

    def replace_payment_methods(
        self,
        entity_id: str | UUID,
        *,
        payment_methods: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_receive: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_send: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OnboardingPaymentMethodsResponse:
        """Set the payment methods of an entity

        Enable the given payment methods.

        Sends ``PUT /entities/{entity_id}/payment_methods``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            payment_methods: Deprecated: the vendor is going to remove it.
            payment_methods_receive: Not described in the vendor's document.
            payment_methods_send: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.replace_payment_methods(
                "00000000-0000-4000-8000-000000000001",
                payment_methods=["sepa_credit"],
            )
        """

        from ..api.payment_methods import _put_entities_id_payment_methods_response as _parse

        return self._call(
            _REPLACE_PAYMENT_METHODS,
            _replace_payment_methods_request(
                entity_id=entity_id,
                payment_methods=payment_methods,
                payment_methods_receive=payment_methods_receive,
                payment_methods_send=payment_methods_send,
            ),
            _parse,
            options,
        )

    def set_partner_metadata(
        self, entity_id: str | UUID, *, metadata: Any, **options: Unpack[CallOptions]
    ) -> models.PartnerMetadataResponse:
        """Replace the partner's metadata of an entity

        Replace all metadata; members left out are lost.

        Sends ``PUT /entities/{entity_id}/partner_metadata``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            metadata: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entities.set_partner_metadata(
                "00000000-0000-4000-8000-000000000001",
                metadata={},
            )
        """

        from ..api.entities import _put_entities_id_partner_metadata_response as _parse

        return self._call(
            _SET_PARTNER_METADATA,
            _set_partner_metadata_request(
                entity_id=entity_id,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    def update(
        self,
        entity_id: str | UUID,
        *,
        address: models.UpdateEntityAddressSchema | Mapping[str, Any] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        individual: models.OptionalIndividualSchema | Mapping[str, Any] | None | Unset = UNSET,
        organization: models.OptionalOrganizationSchema | Mapping[str, Any] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        registration_authority: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Change an entity

        Change the given members of an entity; the others stay.

        Sends ``PATCH /entities/{entity_id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            address: Not described in the vendor's document.
            email: Not described in the vendor's document.
            individual: Not described in the vendor's document.
            organization: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            registration_authority: Not described in the vendor's document.
            registration_number: Not described in the vendor's document.
            tax_id: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.entities.update(
                "00000000-0000-4000-8000-000000000001",
                address=models.UpdateEntityAddressSchema(city="Example"),
            )
        """

        from ..api.entities import _patch_entities_id_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(
                _UPDATE,
                _update_request(
                    entity_id=entity_id,
                    address=address,
                    email=email,
                    individual=individual,
                    organization=organization,
                    phone=phone,
                    registration_authority=registration_authority,
                    registration_number=registration_number,
                    tax_id=tax_id,
                    website=website,
                ),
                _parse,
                options,
            ),
        )

    @_deprecated("The vendor is going to remove PATCH /entities/me.")
    def update_me(
        self,
        *,
        address: models.UpdateEntityAddressSchema | Mapping[str, Any] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        individual: models.OptionalIndividualSchema | Mapping[str, Any] | None | Unset = UNSET,
        organization: models.OptionalOrganizationSchema | Mapping[str, Any] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        registration_authority: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Change the current entity

        Deprecated. PATCH /entity_users/my_entity changes the entity of a user, too.

        Deprecated: the vendor is going to remove it.

        Sends ``PATCH /entities/me``, which is not retried automatically once it may have reached the server.

        Args:
            address: Not described in the vendor's document.
            email: Not described in the vendor's document.
            individual: Not described in the vendor's document.
            organization: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            registration_authority: Not described in the vendor's document.
            registration_number: Not described in the vendor's document.
            tax_id: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.entities.update_me(
                address=models.UpdateEntityAddressSchema(city="Example"),
            )
        """

        from ..api.entities import _patch_entities_me_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(
                _UPDATE_ME,
                _update_me_request(
                    address=address,
                    email=email,
                    individual=individual,
                    organization=organization,
                    phone=phone,
                    registration_authority=registration_authority,
                    registration_number=registration_number,
                    tax_id=tax_id,
                    website=website,
                ),
                _parse,
                options,
            ),
        )

    def update_onboarding_data(
        self,
        entity_id: str | UUID,
        *,
        business_profile: models.BusinessProfileInput | Mapping[str, Any] | None | Unset = UNSET,
        ownership_declaration: models.OwnershipDeclarationInput | Mapping[str, Any] | None | Unset = UNSET,
        tos_acceptance: models.TermsOfServiceAcceptanceInput | Mapping[str, Any] | None | Unset = UNSET,
        treasury_tos_acceptance: models.TermsOfServiceAcceptanceInput | Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityOnboardingDataResponse:
        """Change the onboarding data of an entity

        Change the given members of the onboarding data; the others stay.

        Sends ``PATCH /entities/{entity_id}/onboarding_data``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            business_profile: Not described in the vendor's document.
            ownership_declaration: Not described in the vendor's document.
            tos_acceptance: Not described in the vendor's document.
            treasury_tos_acceptance: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.entities.update_onboarding_data(
                "00000000-0000-4000-8000-000000000001",
                business_profile=models.BusinessProfileInput(description_of_goods_or_services="Example"),
            )
        """

        from ..api.entity_onboarding_data import _patch_entities_id_onboarding_data_response as _parse

        return self._call(
            _UPDATE_ONBOARDING_DATA,
            _update_onboarding_data_request(
                entity_id=entity_id,
                business_profile=business_profile,
                ownership_declaration=ownership_declaration,
                tos_acceptance=tos_acceptance,
                treasury_tos_acceptance=treasury_tos_acceptance,
            ),
            _parse,
            options,
        )

    def update_settings(
        self,
        entity_id: str | UUID,
        *,
        accounting: models.AccountingSettings | Mapping[str, Any] | None | Unset = UNSET,
        allow_purchase_order_autolinking: bool | None | Unset = UNSET,
        currency: models.CurrencySettingsInput | Mapping[str, Any] | None | Unset = UNSET,
        document_ids: models.DocumentIDsSettingsRequest | Mapping[str, Any] | None | Unset = UNSET,
        document_rendering: models.DocumentRenderingSettingsInput | Mapping[str, Any] | Unset = UNSET,
        generate_paid_invoice_pdf: bool | Unset = UNSET,
        language: models.LanguageCodeEnum | str | None | Unset = UNSET,
        mail: models.EntityMailSettings | Mapping[str, Any] | None | Unset = UNSET,
        payables_ocr_auto_tagging: Sequence[models.OcrAutoTaggingSettingsRequest | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        payables_skip_approval_flow: bool | Unset = UNSET,
        payment_priority: models.PaymentPriorityEnum | str | None | Unset = UNSET,
        quote_signature_required: bool | Unset = UNSET,
        receivable_edit_flow: models.ReceivableEditFlow | str | None | Unset = UNSET,
        reminder: models.RemindersSettings | Mapping[str, Any] | None | Unset = UNSET,
        vat_inclusive_discount_mode: models.VatModeEnum | str | Unset = UNSET,
        vat_mode: models.VatModeEnum | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SettingsResponse:
        """Change the settings of an entity

        Change the given settings; the others stay.

        Sends ``PATCH /entities/{entity_id}/settings``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            accounting: Not described in the vendor's document.
            allow_purchase_order_autolinking: The server's default is True.
            currency: Not described in the vendor's document.
            document_ids: Not described in the vendor's document.
            document_rendering: What PDF documents show, as sent.
            generate_paid_invoice_pdf: The server's default is False.
            language: Not described in the vendor's document.
            mail: Not described in the vendor's document.
            payables_ocr_auto_tagging: Not described in the vendor's document.
            payables_skip_approval_flow: The server's default is False.
            payment_priority: The server's default is 'working_capital'.
            quote_signature_required: The server's default is False.
            receivable_edit_flow: The server's default is 'compliant'.
            reminder: Not described in the vendor's document.
            vat_inclusive_discount_mode: Whether prices include VAT.
            vat_mode: The server's default is 'exclusive'.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.entities.update_settings(
                "00000000-0000-4000-8000-000000000001",
                accounting=models.AccountingSettings(ledger_account_ids=models.DefaultLedgerAccountIDs(payments="00000000-0000-4000-8000-000000000001")),
            )
        """

        from ..api.entities import _patch_entities_id_settings_response as _parse

        return self._call(
            _UPDATE_SETTINGS,
            _update_settings_request(
                entity_id=entity_id,
                accounting=accounting,
                allow_purchase_order_autolinking=allow_purchase_order_autolinking,
                currency=currency,
                document_ids=document_ids,
                document_rendering=document_rendering,
                generate_paid_invoice_pdf=generate_paid_invoice_pdf,
                language=language,
                mail=mail,
                payables_ocr_auto_tagging=payables_ocr_auto_tagging,
                payables_skip_approval_flow=payables_skip_approval_flow,
                payment_priority=payment_priority,
                quote_signature_required=quote_signature_required,
                receivable_edit_flow=receivable_edit_flow,
                reminder=reminder,
                vat_inclusive_discount_mode=vat_inclusive_discount_mode,
                vat_mode=vat_mode,
            ),
            _parse,
            options,
        )

    def upload_logo(self, entity_id: str | UUID, *, file: File, **options: Unpack[CallOptions]) -> models.LogoFile:
        """Upload the logo of an entity

        Upload an image as the logo, in place of the one before.

        Sends ``PUT /entities/{entity_id}/logo``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import File

            monite.entities.upload_logo(
                "00000000-0000-4000-8000-000000000001",
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.entities import _put_entities_id_logo_response as _parse

        return self._call(
            _UPLOAD_LOGO,
            _upload_logo_request(
                entity_id=entity_id,
                file=file,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> EntitiesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EntitiesWithRawResponse(self)


class EntitiesWithRawResponse:
    """The methods of ``entities`` with raw responses."""

    def __init__(self, resource: Entities) -> None:
        raw_resource = resource._raw()
        self.activate = raw(raw_resource.activate)
        self.create = raw(raw_resource.create)
        self.deactivate = raw(raw_resource.deactivate)
        self.delete_logo = raw(raw_resource.delete_logo)
        self.get = raw(raw_resource.get)
        self.get_me = raw(raw_resource.get_me)
        self.get_next_document_numbers = raw(raw_resource.get_next_document_numbers)
        self.get_onboarding_data = raw(raw_resource.get_onboarding_data)
        self.get_partner_metadata = raw(raw_resource.get_partner_metadata)
        self.get_settings = raw(raw_resource.get_settings)
        self.list = raw(raw_resource.list)
        self.list_payment_methods = raw(raw_resource.list_payment_methods)
        self.replace_payment_methods = raw(raw_resource.replace_payment_methods)
        self.set_partner_metadata = raw(raw_resource.set_partner_metadata)
        self.update = raw(raw_resource.update)
        self.update_me = raw(raw_resource.update_me)
        self.update_onboarding_data = raw(raw_resource.update_onboarding_data)
        self.update_settings = raw(raw_resource.update_settings)
        self.upload_logo = raw(raw_resource.upload_logo)


class AsyncEntities(AsyncResource):
    """Operations on ``entities``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def activate(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Activate an entity

        Let a deactivated entity work again.

        Sends ``POST /entities/{entity_id}/activate``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.activate("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _post_entities_id_activate_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(
                _ACTIVATE,
                _activate_request(
                    entity_id=entity_id,
                ),
                _parse,
                options,
            ),
        )

    async def create(
        self,
        *,
        address: models.EntityAddressSchema | Mapping[str, Any],
        email: str,
        type_: models.EntityTypeEnum | str,
        individual: models.IndividualSchema | Mapping[str, Any] | None | Unset = UNSET,
        organization: models.OrganizationSchema | Mapping[str, Any] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        registration_authority: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Create an entity

        Create an entity, that is a customer of the partner, as an organization or as an individual.

        Sends ``POST /entities``, which is not retried automatically once it may have reached the server.

        Args:
            address: The address of a new entity.
            email: Not described in the vendor's document.
            type_: Kind of entity.
            individual: Not described in the vendor's document.
            organization: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            registration_authority: Not described in the vendor's document.
            registration_number: Not described in the vendor's document.
            tax_id: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.entities.create(
                address=models.EntityAddressSchema(city="Example", country="AF", line1="Example", postal_code="Example"),
                email="person@example.test",
                type_="individual",
            )
        """

        from ..api.entities import _post_entities_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(
                _CREATE,
                _create_request(
                    address=address,
                    email=email,
                    type_=type_,
                    individual=individual,
                    organization=organization,
                    phone=phone,
                    registration_authority=registration_authority,
                    registration_number=registration_number,
                    tax_id=tax_id,
                    website=website,
                ),
                _parse,
                options,
            ),
        )

    async def deactivate(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Deactivate an entity

        Stop an entity from working until it is activated again.

        Sends ``POST /entities/{entity_id}/deactivate``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.deactivate("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _post_entities_id_deactivate_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(
                _DEACTIVATE,
                _deactivate_request(
                    entity_id=entity_id,
                ),
                _parse,
                options,
            ),
        )

    async def delete_logo(self, entity_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete the logo of an entity

        Sends ``DELETE /entities/{entity_id}/logo``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.delete_logo("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE_LOGO,
            _delete_logo_request(
                entity_id=entity_id,
            ),
            options,
        )

    async def get(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Read an entity

        Sends ``GET /entities/{entity_id}``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _get_entities_id_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(
                _GET,
                _get_request(
                    entity_id=entity_id,
                ),
                _parse,
                options,
            ),
        )

    @_deprecated("The vendor is going to remove GET /entities/me.")
    async def get_me(
        self, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Read the current entity

        Deprecated. GET /entity_users/my_entity reads the entity of a user, too.

        Deprecated: the vendor is going to remove it.

        Sends ``GET /entities/me``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entities.get_me()
        """

        from ..api.entities import _get_entities_me_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(_GET_ME, _get_me_request(), _parse, options),
        )

    async def get_next_document_numbers(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.NextDocumentNumbers:
        """Read the next document numbers of an entity

        Read the numbers that the next documents of each kind get.

        Sends ``GET /entities/{entity_id}/settings/next_document_numbers``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.get_next_document_numbers(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entities import _get_entities_id_settings_next_document_numbers_response as _parse

        return await self._call(
            _GET_NEXT_DOCUMENT_NUMBERS,
            _get_next_document_numbers_request(
                entity_id=entity_id,
            ),
            _parse,
            options,
        )

    async def get_onboarding_data(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityOnboardingDataResponse:
        """Read the onboarding data of an entity

        Sends ``GET /entities/{entity_id}/onboarding_data``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.get_onboarding_data(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entity_onboarding_data import _get_entities_id_onboarding_data_response as _parse

        return await self._call(
            _GET_ONBOARDING_DATA,
            _get_onboarding_data_request(
                entity_id=entity_id,
            ),
            _parse,
            options,
        )

    async def get_partner_metadata(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PartnerMetadataResponse:
        """Read the partner's metadata of an entity

        Sends ``GET /entities/{entity_id}/partner_metadata``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.get_partner_metadata(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entities import _get_entities_id_partner_metadata_response as _parse

        return await self._call(
            _GET_PARTNER_METADATA,
            _get_partner_metadata_request(
                entity_id=entity_id,
            ),
            _parse,
            options,
        )

    async def get_settings(self, entity_id: str | UUID, **options: Unpack[CallOptions]) -> models.SettingsResponse:
        """Read the settings of an entity

        Sends ``GET /entities/{entity_id}/settings``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.get_settings("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entities import _get_entities_id_settings_response as _parse

        return await self._call(
            _GET_SETTINGS,
            _get_settings_request(
                entity_id=entity_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EntityCursorFields | str | None | Unset = UNSET,
        type_: models.EntityTypeEnum | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        id_not_in: Sequence[UUID | str] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        email_in: Sequence[str] | None | Unset = UNSET,
        email_not_in: Sequence[str] | None | Unset = UNSET,
        status: models.EntityStatusEnum | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.EntityIndividualResponse | models.EntityOrganizationResponse]:
        """List entities

        List the entities of the partner, page by page.

        Sends ``GET /entities``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            type_: Only entities of this type.
            created_at_gt: Only entities created after this day.
            created_at_lt: Only entities created before this day.
            created_at_gte: Only entities created on or after this day.
            created_at_lte: Only entities created on or before this day.
            id_in: Only entities with one of these ids; the key is repeated.
            id_not_in: Only entities with none of these ids; the key is repeated.
            email: Only entities with this email.
            email_in: Only entities with one of these emails; the key is repeated.
            email_not_in: Only entities with none of these emails; the key is repeated.
            status: Only entities in this status.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entities.list()
        """

        from ..api.entities import _get_entities_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                id_in=id_in,
                id_not_in=id_not_in,
                email=email,
                email_in=email_in,
                email_not_in=email_not_in,
                status=status,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EntityCursorFields | str | None | Unset = UNSET,
        type_: models.EntityTypeEnum | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        id_not_in: Sequence[UUID | str] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        email_in: Sequence[str] | None | Unset = UNSET,
        email_not_in: Sequence[str] | None | Unset = UNSET,
        status: models.EntityStatusEnum | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.EntityIndividualResponse | models.EntityOrganizationResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /entities`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.entities.list_all():
                print(each)
        """
        from ..api.entities import _get_entities_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                id_in=id_in,
                id_not_in=id_not_in,
                email=email,
                email_in=email_in,
                email_not_in=email_not_in,
                status=status,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def list_payment_methods(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.PaymentMethod]:
        """List the payment methods of an entity

        Sends ``GET /entities/{entity_id}/payment_methods``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.list_payment_methods(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payment_methods import _get_entities_id_payment_methods_response as _parse

        return await self._page(
            _LIST_PAYMENT_METHODS,
            _list_payment_methods_request(
                entity_id=entity_id,
            ),
            _parse,
            _LIST_PAYMENT_METHODS__ITEMS,
            _LIST_PAYMENT_METHODS__PAGES,
            options,
        )

    def list_payment_methods_all(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.PaymentMethod]:
        """Yield the records of all pages of ``list_payment_methods``, fetched while you iterate.

        Sends ``GET /entities/{entity_id}/payment_methods`` for each page and takes the arguments of
        ``list_payment_methods``. To fetch ahead, use ``list_payment_methods(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_payment_methods``, while you iterate.

        Example:
            async for each in monite.entities.list_payment_methods_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.payment_methods import _get_entities_id_payment_methods_response as _parse

        return self._iterate(
            _LIST_PAYMENT_METHODS,
            _list_payment_methods_request(
                entity_id=entity_id,
            ),
            _parse,
            _LIST_PAYMENT_METHODS__ITEMS,
            _LIST_PAYMENT_METHODS__PAGES,
            options,
        )

    @overload
    async def replace_payment_methods(
        self,
        entity_id: str | UUID,
        *,
        payment_methods_receive: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_send: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OnboardingPaymentMethodsResponse: ...

    @overload
    @_deprecated("The vendor is going to remove the arguments payment_methods.")
    async def replace_payment_methods(
        self,
        entity_id: str | UUID,
        *,
        payment_methods: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_receive: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_send: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OnboardingPaymentMethodsResponse: ...

    async def replace_payment_methods(
        self,
        entity_id: str | UUID,
        *,
        payment_methods: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_receive: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        payment_methods_send: Sequence[models.MoniteAllPaymentMethodsTypes | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OnboardingPaymentMethodsResponse:
        """Set the payment methods of an entity

        Enable the given payment methods.

        Sends ``PUT /entities/{entity_id}/payment_methods``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            payment_methods: Deprecated: the vendor is going to remove it.
            payment_methods_receive: Not described in the vendor's document.
            payment_methods_send: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.replace_payment_methods(
                "00000000-0000-4000-8000-000000000001",
                payment_methods=["sepa_credit"],
            )
        """

        from ..api.payment_methods import _put_entities_id_payment_methods_response as _parse

        return await self._call(
            _REPLACE_PAYMENT_METHODS,
            _replace_payment_methods_request(
                entity_id=entity_id,
                payment_methods=payment_methods,
                payment_methods_receive=payment_methods_receive,
                payment_methods_send=payment_methods_send,
            ),
            _parse,
            options,
        )

    async def set_partner_metadata(
        self, entity_id: str | UUID, *, metadata: Any, **options: Unpack[CallOptions]
    ) -> models.PartnerMetadataResponse:
        """Replace the partner's metadata of an entity

        Replace all metadata; members left out are lost.

        Sends ``PUT /entities/{entity_id}/partner_metadata``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            metadata: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entities.set_partner_metadata(
                "00000000-0000-4000-8000-000000000001",
                metadata={},
            )
        """

        from ..api.entities import _put_entities_id_partner_metadata_response as _parse

        return await self._call(
            _SET_PARTNER_METADATA,
            _set_partner_metadata_request(
                entity_id=entity_id,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        entity_id: str | UUID,
        *,
        address: models.UpdateEntityAddressSchema | Mapping[str, Any] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        individual: models.OptionalIndividualSchema | Mapping[str, Any] | None | Unset = UNSET,
        organization: models.OptionalOrganizationSchema | Mapping[str, Any] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        registration_authority: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Change an entity

        Change the given members of an entity; the others stay.

        Sends ``PATCH /entities/{entity_id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            address: Not described in the vendor's document.
            email: Not described in the vendor's document.
            individual: Not described in the vendor's document.
            organization: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            registration_authority: Not described in the vendor's document.
            registration_number: Not described in the vendor's document.
            tax_id: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.entities.update(
                "00000000-0000-4000-8000-000000000001",
                address=models.UpdateEntityAddressSchema(city="Example"),
            )
        """

        from ..api.entities import _patch_entities_id_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(
                _UPDATE,
                _update_request(
                    entity_id=entity_id,
                    address=address,
                    email=email,
                    individual=individual,
                    organization=organization,
                    phone=phone,
                    registration_authority=registration_authority,
                    registration_number=registration_number,
                    tax_id=tax_id,
                    website=website,
                ),
                _parse,
                options,
            ),
        )

    @_deprecated("The vendor is going to remove PATCH /entities/me.")
    async def update_me(
        self,
        *,
        address: models.UpdateEntityAddressSchema | Mapping[str, Any] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        individual: models.OptionalIndividualSchema | Mapping[str, Any] | None | Unset = UNSET,
        organization: models.OptionalOrganizationSchema | Mapping[str, Any] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        registration_authority: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Change the current entity

        Deprecated. PATCH /entity_users/my_entity changes the entity of a user, too.

        Deprecated: the vendor is going to remove it.

        Sends ``PATCH /entities/me``, which is not retried automatically once it may have reached the server.

        Args:
            address: Not described in the vendor's document.
            email: Not described in the vendor's document.
            individual: Not described in the vendor's document.
            organization: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            registration_authority: Not described in the vendor's document.
            registration_number: Not described in the vendor's document.
            tax_id: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.entities.update_me(
                address=models.UpdateEntityAddressSchema(city="Example"),
            )
        """

        from ..api.entities import _patch_entities_me_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(
                _UPDATE_ME,
                _update_me_request(
                    address=address,
                    email=email,
                    individual=individual,
                    organization=organization,
                    phone=phone,
                    registration_authority=registration_authority,
                    registration_number=registration_number,
                    tax_id=tax_id,
                    website=website,
                ),
                _parse,
                options,
            ),
        )

    async def update_onboarding_data(
        self,
        entity_id: str | UUID,
        *,
        business_profile: models.BusinessProfileInput | Mapping[str, Any] | None | Unset = UNSET,
        ownership_declaration: models.OwnershipDeclarationInput | Mapping[str, Any] | None | Unset = UNSET,
        tos_acceptance: models.TermsOfServiceAcceptanceInput | Mapping[str, Any] | None | Unset = UNSET,
        treasury_tos_acceptance: models.TermsOfServiceAcceptanceInput | Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityOnboardingDataResponse:
        """Change the onboarding data of an entity

        Change the given members of the onboarding data; the others stay.

        Sends ``PATCH /entities/{entity_id}/onboarding_data``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            business_profile: Not described in the vendor's document.
            ownership_declaration: Not described in the vendor's document.
            tos_acceptance: Not described in the vendor's document.
            treasury_tos_acceptance: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.entities.update_onboarding_data(
                "00000000-0000-4000-8000-000000000001",
                business_profile=models.BusinessProfileInput(description_of_goods_or_services="Example"),
            )
        """

        from ..api.entity_onboarding_data import _patch_entities_id_onboarding_data_response as _parse

        return await self._call(
            _UPDATE_ONBOARDING_DATA,
            _update_onboarding_data_request(
                entity_id=entity_id,
                business_profile=business_profile,
                ownership_declaration=ownership_declaration,
                tos_acceptance=tos_acceptance,
                treasury_tos_acceptance=treasury_tos_acceptance,
            ),
            _parse,
            options,
        )

    async def update_settings(
        self,
        entity_id: str | UUID,
        *,
        accounting: models.AccountingSettings | Mapping[str, Any] | None | Unset = UNSET,
        allow_purchase_order_autolinking: bool | None | Unset = UNSET,
        currency: models.CurrencySettingsInput | Mapping[str, Any] | None | Unset = UNSET,
        document_ids: models.DocumentIDsSettingsRequest | Mapping[str, Any] | None | Unset = UNSET,
        document_rendering: models.DocumentRenderingSettingsInput | Mapping[str, Any] | Unset = UNSET,
        generate_paid_invoice_pdf: bool | Unset = UNSET,
        language: models.LanguageCodeEnum | str | None | Unset = UNSET,
        mail: models.EntityMailSettings | Mapping[str, Any] | None | Unset = UNSET,
        payables_ocr_auto_tagging: Sequence[models.OcrAutoTaggingSettingsRequest | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        payables_skip_approval_flow: bool | Unset = UNSET,
        payment_priority: models.PaymentPriorityEnum | str | None | Unset = UNSET,
        quote_signature_required: bool | Unset = UNSET,
        receivable_edit_flow: models.ReceivableEditFlow | str | None | Unset = UNSET,
        reminder: models.RemindersSettings | Mapping[str, Any] | None | Unset = UNSET,
        vat_inclusive_discount_mode: models.VatModeEnum | str | Unset = UNSET,
        vat_mode: models.VatModeEnum | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SettingsResponse:
        """Change the settings of an entity

        Change the given settings; the others stay.

        Sends ``PATCH /entities/{entity_id}/settings``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            accounting: Not described in the vendor's document.
            allow_purchase_order_autolinking: The server's default is True.
            currency: Not described in the vendor's document.
            document_ids: Not described in the vendor's document.
            document_rendering: What PDF documents show, as sent.
            generate_paid_invoice_pdf: The server's default is False.
            language: Not described in the vendor's document.
            mail: Not described in the vendor's document.
            payables_ocr_auto_tagging: Not described in the vendor's document.
            payables_skip_approval_flow: The server's default is False.
            payment_priority: The server's default is 'working_capital'.
            quote_signature_required: The server's default is False.
            receivable_edit_flow: The server's default is 'compliant'.
            reminder: Not described in the vendor's document.
            vat_inclusive_discount_mode: Whether prices include VAT.
            vat_mode: The server's default is 'exclusive'.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.entities.update_settings(
                "00000000-0000-4000-8000-000000000001",
                accounting=models.AccountingSettings(ledger_account_ids=models.DefaultLedgerAccountIDs(payments="00000000-0000-4000-8000-000000000001")),
            )
        """

        from ..api.entities import _patch_entities_id_settings_response as _parse

        return await self._call(
            _UPDATE_SETTINGS,
            _update_settings_request(
                entity_id=entity_id,
                accounting=accounting,
                allow_purchase_order_autolinking=allow_purchase_order_autolinking,
                currency=currency,
                document_ids=document_ids,
                document_rendering=document_rendering,
                generate_paid_invoice_pdf=generate_paid_invoice_pdf,
                language=language,
                mail=mail,
                payables_ocr_auto_tagging=payables_ocr_auto_tagging,
                payables_skip_approval_flow=payables_skip_approval_flow,
                payment_priority=payment_priority,
                quote_signature_required=quote_signature_required,
                receivable_edit_flow=receivable_edit_flow,
                reminder=reminder,
                vat_inclusive_discount_mode=vat_inclusive_discount_mode,
                vat_mode=vat_mode,
            ),
            _parse,
            options,
        )

    async def upload_logo(
        self, entity_id: str | UUID, *, file: File, **options: Unpack[CallOptions]
    ) -> models.LogoFile:
        """Upload the logo of an entity

        Upload an image as the logo, in place of the one before.

        Sends ``PUT /entities/{entity_id}/logo``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import File

            await monite.entities.upload_logo(
                "00000000-0000-4000-8000-000000000001",
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.entities import _put_entities_id_logo_response as _parse

        return await self._call(
            _UPLOAD_LOGO,
            _upload_logo_request(
                entity_id=entity_id,
                file=file,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncEntitiesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEntitiesWithRawResponse(self)


class AsyncEntitiesWithRawResponse:
    """The methods of ``entities`` with raw responses."""

    def __init__(self, resource: AsyncEntities) -> None:
        raw_resource = resource._raw()
        self.activate = async_raw(raw_resource.activate)
        self.create = async_raw(raw_resource.create)
        self.deactivate = async_raw(raw_resource.deactivate)
        self.delete_logo = async_raw(raw_resource.delete_logo)
        self.get = async_raw(raw_resource.get)
        self.get_me = async_raw(raw_resource.get_me)
        self.get_next_document_numbers = async_raw(raw_resource.get_next_document_numbers)
        self.get_onboarding_data = async_raw(raw_resource.get_onboarding_data)
        self.get_partner_metadata = async_raw(raw_resource.get_partner_metadata)
        self.get_settings = async_raw(raw_resource.get_settings)
        self.list = async_raw(raw_resource.list)
        self.list_payment_methods = async_raw(raw_resource.list_payment_methods)
        self.replace_payment_methods = async_raw(raw_resource.replace_payment_methods)
        self.set_partner_metadata = async_raw(raw_resource.set_partner_metadata)
        self.update = async_raw(raw_resource.update)
        self.update_me = async_raw(raw_resource.update_me)
        self.update_onboarding_data = async_raw(raw_resource.update_onboarding_data)
        self.update_settings = async_raw(raw_resource.update_settings)
        self.upload_logo = async_raw(raw_resource.upload_logo)
