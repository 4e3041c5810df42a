"""``client.users`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import record as _record
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE_PROFILE_PHOTO = Operation(
    name="users.create_profile_photo",
    method="POST",
    path="/users/{id}/profile_photo",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_PROFILE_PHOTO__RECORDS = RecordsOperation(
    REGISTRY,
    ("users",),
    includes=Includes(
        documented=(
            "account_membership",
            "custom_field_values",
            "external_references",
            "manager",
            "role",
            "skill_memberships",
            "skills",
            "work_samples",
        ),
        undocumented=frozenset(("saml_identities",)),
    ),
)


@_CREATE_PROFILE_PHOTO.request_builder
def _create_profile_photo_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _update_user_profile_photo_kwargs as _get_kwargs
    from ..models import UpdateUserProfilePhotoBody

    names = ("user",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateUserProfilePhotoBody(**members))


_DELETE_PROFILE_PHOTO = Operation(
    name="users.delete_profile_photo",
    method="DELETE",
    path="/users/{id}/profile_photo",
    success=(204,),
    retryable=False,
)


@_DELETE_PROFILE_PHOTO.request_builder
def _delete_profile_photo_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _reset_user_profile_photo_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="users.get",
    method="GET",
    path="/users/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("users",),
    includes=Includes(
        documented=(
            "account_membership",
            "custom_field_values",
            "external_references",
            "manager",
            "role",
            "skill_memberships",
            "skills",
            "work_samples",
        ),
        undocumented=frozenset(("saml_identities",)),
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _get_user_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_CAPACITY = Operation(
    name="users.get_capacity",
    method="GET",
    path="/users/{id}/capacity",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)


@_GET_CAPACITY.request_builder
def _get_capacity_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _get_my_work_capacity_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_ME = Operation(
    name="users.get_me",
    method="GET",
    path="/users/me",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET_ME__RECORDS = RecordsOperation(
    REGISTRY,
    ("users",),
    includes=Includes(
        documented=(
            "account_membership",
            "custom_field_values",
            "external_references",
            "manager",
            "role",
            "skill_memberships",
            "skills",
            "work_samples",
        ),
        undocumented=frozenset(("saml_identities",)),
    ),
)


@_GET_ME.request_builder
def _get_me_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _get_my_user_data_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="users.list",
    method="GET",
    path="/users",
    success=(200,),
    retryable=True,
    lists=frozenset(
        (
            "account_role_ids",
            "external_reference_service_model_refs",
            "has_value_for_custom_field_ids",
            "include",
            "only",
            "optional_fields",
            "with_users",
            "without_users",
        )
    ),
    filters=frozenset(("account_role_ids", "has_value_for_custom_field_ids", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "account_role_ids": "comma",
        "external_reference_service_model_refs": "comma",
        "has_value_for_custom_field_ids": "comma",
        "include": "comma",
        "only": "comma",
        "optional_fields": "comma",
        "with_users": "comma",
        "without_users": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("users",),
    includes=Includes(
        documented=(
            "account_membership",
            "custom_field_values",
            "external_references",
            "manager",
            "role",
            "skill_memberships",
            "skills",
            "work_samples",
        ),
        undocumented=frozenset(("saml_identities",)),
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("alphabetical:asc", "alphabetical:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _get_users_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="users.update",
    method="PUT",
    path="/users/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("users",),
    includes=Includes(
        documented=(
            "account_membership",
            "custom_field_values",
            "external_references",
            "manager",
            "role",
            "skill_memberships",
            "skills",
            "work_samples",
        ),
        undocumented=frozenset(("saml_identities",)),
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _update_user_kwargs as _get_kwargs
    from ..models import UpdateUserBody

    names = ("user",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateUserBody(**members))


class Users(Resource):
    """Operations on ``users``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create_profile_photo(
        self,
        id: str | int,
        *,
        user: models.UpdateUser | Mapping[str, Any],
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.User:
        """Change the photo of a user

        Sends ``POST /users/{id}/profile_photo``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            user: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.users.create_profile_photo(
                "7",
                user=models.UpdateUser(profile_photo_attachment_file="Example"),
            )
        """

        return _cast(
            "records.User",
            _record(
                self,
                _CREATE_PROFILE_PHOTO,
                _create_profile_photo_request(
                    id=id,
                    user=user,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE_PROFILE_PHOTO__RECORDS,
                options,
            ),
        )

    def delete_profile_photo(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Remove the photo of a user

        Sends ``DELETE /users/{id}/profile_photo``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.users.delete_profile_photo("7")
        """

        self._call_without_result(
            _DELETE_PROFILE_PHOTO,
            _delete_profile_photo_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.User:
        """Show a user

        Sends ``GET /users/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.users.get("7")
        """

        return _cast(
            "records.User",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def get_capacity(
        self,
        id: str | int,
        *,
        end_date: datetime.date,
        start_date: datetime.date,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.GetMyWorkCapacityResponse200:
        """Show the working hours of a user from day to day

        Sends ``GET /users/{id}/capacity``.

        Args:
            id: Id of the record.
            end_date: Not described in the vendor's document.
            start_date: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime

            kantata.users.get_capacity(
                "7",
                end_date=datetime.date(2024, 5, 6),
                start_date=datetime.date(2024, 5, 6),
            )
        """

        from ..api.users import _get_my_work_capacity_response as _parse

        return self._call(
            _GET_CAPACITY,
            _get_capacity_request(
                id=id,
                end_date=end_date,
                start_date=start_date,
                include=include,
                optional_fields=optional_fields,
            ),
            _parse,
            options,
        )

    def get_me(
        self,
        *,
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.User:
        """Show the calling user

        Sends ``GET /users/me``.

        Args:
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.users.get_me()
        """

        return _cast(
            "records.User",
            _record(
                self,
                _GET_ME,
                _get_me_request(
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET_ME__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        account_id: str | int | Unset = UNSET,
        account_role_ids: Sequence[int] | int | str | Unset = UNSET,
        all_contacts: bool | Unset = UNSET,
        assignable_to_resource: str | int | Unset = UNSET,
        belonging_to_orgs: str | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        by_email_address: str | Unset = UNSET,
        by_email_addresses: str | Unset = UNSET,
        by_full_name: str | Unset = UNSET,
        by_full_name_or_account_role: str | Unset = UNSET,
        can_be_approver_in_workspace: str | int | Unset = UNSET,
        can_view_reports: bool | Unset = UNSET,
        clients_only: bool | Unset = UNSET,
        consultants_only: bool | Unset = UNSET,
        contacts_on_different_account: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        is_project_lead: bool | Unset = UNSET,
        managers: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_assigned_to: str | int | Unset = UNSET,
        not_following: str | int | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        not_participant_in: str | int | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        on_my_account_or_participant_in_workspace: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_possible_managees: bool | Unset = UNSET,
        only_possible_managers: bool | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        order: records.UserOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participant_in: str | int | Unset = UNSET,
        potential_followers_for_story: str | int | Unset = UNSET,
        provider_leads_on_account_projects: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        show_disabled: bool | Unset = UNSET,
        show_users_in_insights_groups: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_created_estimates: bool | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        with_skills: str | Unset = UNSET,
        with_users: Sequence[str | int] | str | int | Unset = UNSET,
        without_skills: str | Unset = UNSET,
        without_timesheet_submission: str | Unset = UNSET,
        without_users: Sequence[str | int] | str | int | Unset = UNSET,
        write_access_in: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.User]:
        """List users

        Sends ``GET /users``.

        Args:
            account_id: Id of the account.
            account_role_ids: Comma-separated ids.
            all_contacts: Not described in the vendor's document.
            assignable_to_resource: Not described in the vendor's document.
            belonging_to_orgs: Not described in the vendor's document.
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
            by_email_address: Not described in the vendor's document.
            by_email_addresses: Not described in the vendor's document.
            by_full_name: Not described in the vendor's document.
            by_full_name_or_account_role: Not described in the vendor's document.
            can_be_approver_in_workspace: Not described in the vendor's document.
            can_view_reports: Not described in the vendor's document.
            clients_only: Not described in the vendor's document.
            consultants_only: Not described in the vendor's document.
            contacts_on_different_account: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            has_value_for_custom_field_ids: Comma-separated ids of custom fields that have a value.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            is_project_lead: Not described in the vendor's document.
            managers: The server's default is False.
            matching: Text to match.
            not_assigned_to: Not described in the vendor's document.
            not_following: Not described in the vendor's document.
            not_on_calendars: Not described in the vendor's document.
            not_participant_in: Not described in the vendor's document.
            on_my_account: False also shows those of projects of other accounts.
            on_my_account_or_participant_in_workspace: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_possible_managees: Not described in the vendor's document.
            only_possible_managers: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            order: One of alphabetical:asc, alphabetical:desc; anything else falls back to the default. The
                server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            participant_in: Not described in the vendor's document.
            potential_followers_for_story: Not described in the vendor's document.
            provider_leads_on_account_projects: Not described in the vendor's document.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            show_disabled: The server's default is False.
            show_users_in_insights_groups: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_created_estimates: The server's default is False.
            with_organizations: Not described in the vendor's document.
            with_skills: Not described in the vendor's document.
            with_users: Not described in the vendor's document.
            without_skills: Not described in the vendor's document.
            without_timesheet_submission: Not described in the vendor's document.
            without_users: Not described in the vendor's document.
            write_access_in: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.users.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                account_id=account_id,
                account_role_ids=account_role_ids,
                all_contacts=all_contacts,
                assignable_to_resource=assignable_to_resource,
                belonging_to_orgs=belonging_to_orgs,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                by_email_address=by_email_address,
                by_email_addresses=by_email_addresses,
                by_full_name=by_full_name,
                by_full_name_or_account_role=by_full_name_or_account_role,
                can_be_approver_in_workspace=can_be_approver_in_workspace,
                can_view_reports=can_view_reports,
                clients_only=clients_only,
                consultants_only=consultants_only,
                contacts_on_different_account=contacts_on_different_account,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                is_project_lead=is_project_lead,
                managers=managers,
                matching=matching,
                not_assigned_to=not_assigned_to,
                not_following=not_following,
                not_on_calendars=not_on_calendars,
                not_participant_in=not_participant_in,
                on_my_account=on_my_account,
                on_my_account_or_participant_in_workspace=on_my_account_or_participant_in_workspace,
                only=only,
                only_possible_managees=only_possible_managees,
                only_possible_managers=only_possible_managers,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                participant_in=participant_in,
                potential_followers_for_story=potential_followers_for_story,
                provider_leads_on_account_projects=provider_leads_on_account_projects,
                search=search,
                show_disabled=show_disabled,
                show_users_in_insights_groups=show_users_in_insights_groups,
                updated_after=updated_after,
                updated_before=updated_before,
                with_created_estimates=with_created_estimates,
                with_organizations=with_organizations,
                with_skills=with_skills,
                with_users=with_users,
                without_skills=without_skills,
                without_timesheet_submission=without_timesheet_submission,
                without_users=without_users,
                write_access_in=write_access_in,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        account_id: str | int | Unset = UNSET,
        account_role_ids: Sequence[int] | int | str | Unset = UNSET,
        all_contacts: bool | Unset = UNSET,
        assignable_to_resource: str | int | Unset = UNSET,
        belonging_to_orgs: str | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        by_email_address: str | Unset = UNSET,
        by_email_addresses: str | Unset = UNSET,
        by_full_name: str | Unset = UNSET,
        by_full_name_or_account_role: str | Unset = UNSET,
        can_be_approver_in_workspace: str | int | Unset = UNSET,
        can_view_reports: bool | Unset = UNSET,
        clients_only: bool | Unset = UNSET,
        consultants_only: bool | Unset = UNSET,
        contacts_on_different_account: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        is_project_lead: bool | Unset = UNSET,
        managers: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_assigned_to: str | int | Unset = UNSET,
        not_following: str | int | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        not_participant_in: str | int | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        on_my_account_or_participant_in_workspace: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_possible_managees: bool | Unset = UNSET,
        only_possible_managers: bool | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        order: records.UserOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participant_in: str | int | Unset = UNSET,
        potential_followers_for_story: str | int | Unset = UNSET,
        provider_leads_on_account_projects: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        show_disabled: bool | Unset = UNSET,
        show_users_in_insights_groups: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_created_estimates: bool | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        with_skills: str | Unset = UNSET,
        with_users: Sequence[str | int] | str | int | Unset = UNSET,
        without_skills: str | Unset = UNSET,
        without_timesheet_submission: str | Unset = UNSET,
        without_users: Sequence[str | int] | str | int | Unset = UNSET,
        write_access_in: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.User]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /users`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.users.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                account_id=account_id,
                account_role_ids=account_role_ids,
                all_contacts=all_contacts,
                assignable_to_resource=assignable_to_resource,
                belonging_to_orgs=belonging_to_orgs,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                by_email_address=by_email_address,
                by_email_addresses=by_email_addresses,
                by_full_name=by_full_name,
                by_full_name_or_account_role=by_full_name_or_account_role,
                can_be_approver_in_workspace=can_be_approver_in_workspace,
                can_view_reports=can_view_reports,
                clients_only=clients_only,
                consultants_only=consultants_only,
                contacts_on_different_account=contacts_on_different_account,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                is_project_lead=is_project_lead,
                managers=managers,
                matching=matching,
                not_assigned_to=not_assigned_to,
                not_following=not_following,
                not_on_calendars=not_on_calendars,
                not_participant_in=not_participant_in,
                on_my_account=on_my_account,
                on_my_account_or_participant_in_workspace=on_my_account_or_participant_in_workspace,
                only=only,
                only_possible_managees=only_possible_managees,
                only_possible_managers=only_possible_managers,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                participant_in=participant_in,
                potential_followers_for_story=potential_followers_for_story,
                provider_leads_on_account_projects=provider_leads_on_account_projects,
                search=search,
                show_disabled=show_disabled,
                show_users_in_insights_groups=show_users_in_insights_groups,
                updated_after=updated_after,
                updated_before=updated_before,
                with_created_estimates=with_created_estimates,
                with_organizations=with_organizations,
                with_skills=with_skills,
                with_users=with_users,
                without_skills=without_skills,
                without_timesheet_submission=without_timesheet_submission,
                without_users=without_users,
                write_access_in=write_access_in,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        user: models.UserChanges | Mapping[str, Any],
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.User:
        """Change a user

        Sends ``PUT /users/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            user: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.users.update("7", user=models.UserChanges(full_name="Example"))
        """

        return _cast(
            "records.User",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    user=user,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return UsersWithRawResponse(self)


class UsersWithRawResponse:
    """The methods of ``users`` with raw responses."""

    def __init__(self, resource: Users) -> None:
        raw_resource = resource._raw()
        self.create_profile_photo = raw(raw_resource.create_profile_photo)
        self.delete_profile_photo = raw(raw_resource.delete_profile_photo)
        self.get = raw(raw_resource.get)
        self.get_capacity = raw(raw_resource.get_capacity)
        self.get_me = raw(raw_resource.get_me)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncUsers(AsyncResource):
    """Operations on ``users``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create_profile_photo(
        self,
        id: str | int,
        *,
        user: models.UpdateUser | Mapping[str, Any],
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.User:
        """Change the photo of a user

        Sends ``POST /users/{id}/profile_photo``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            user: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.users.create_profile_photo(
                "7",
                user=models.UpdateUser(profile_photo_attachment_file="Example"),
            )
        """

        return _cast(
            "records.User",
            await _async_record(
                self,
                _CREATE_PROFILE_PHOTO,
                _create_profile_photo_request(
                    id=id,
                    user=user,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE_PROFILE_PHOTO__RECORDS,
                options,
            ),
        )

    async def delete_profile_photo(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Remove the photo of a user

        Sends ``DELETE /users/{id}/profile_photo``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.users.delete_profile_photo("7")
        """

        await self._call_without_result(
            _DELETE_PROFILE_PHOTO,
            _delete_profile_photo_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.User:
        """Show a user

        Sends ``GET /users/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.users.get("7")
        """

        return _cast(
            "records.User",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def get_capacity(
        self,
        id: str | int,
        *,
        end_date: datetime.date,
        start_date: datetime.date,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.GetMyWorkCapacityResponse200:
        """Show the working hours of a user from day to day

        Sends ``GET /users/{id}/capacity``.

        Args:
            id: Id of the record.
            end_date: Not described in the vendor's document.
            start_date: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime

            await kantata.users.get_capacity(
                "7",
                end_date=datetime.date(2024, 5, 6),
                start_date=datetime.date(2024, 5, 6),
            )
        """

        from ..api.users import _get_my_work_capacity_response as _parse

        return await self._call(
            _GET_CAPACITY,
            _get_capacity_request(
                id=id,
                end_date=end_date,
                start_date=start_date,
                include=include,
                optional_fields=optional_fields,
            ),
            _parse,
            options,
        )

    async def get_me(
        self,
        *,
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.User:
        """Show the calling user

        Sends ``GET /users/me``.

        Args:
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.users.get_me()
        """

        return _cast(
            "records.User",
            await _async_record(
                self,
                _GET_ME,
                _get_me_request(
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET_ME__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        account_id: str | int | Unset = UNSET,
        account_role_ids: Sequence[int] | int | str | Unset = UNSET,
        all_contacts: bool | Unset = UNSET,
        assignable_to_resource: str | int | Unset = UNSET,
        belonging_to_orgs: str | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        by_email_address: str | Unset = UNSET,
        by_email_addresses: str | Unset = UNSET,
        by_full_name: str | Unset = UNSET,
        by_full_name_or_account_role: str | Unset = UNSET,
        can_be_approver_in_workspace: str | int | Unset = UNSET,
        can_view_reports: bool | Unset = UNSET,
        clients_only: bool | Unset = UNSET,
        consultants_only: bool | Unset = UNSET,
        contacts_on_different_account: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        is_project_lead: bool | Unset = UNSET,
        managers: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_assigned_to: str | int | Unset = UNSET,
        not_following: str | int | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        not_participant_in: str | int | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        on_my_account_or_participant_in_workspace: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_possible_managees: bool | Unset = UNSET,
        only_possible_managers: bool | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        order: records.UserOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participant_in: str | int | Unset = UNSET,
        potential_followers_for_story: str | int | Unset = UNSET,
        provider_leads_on_account_projects: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        show_disabled: bool | Unset = UNSET,
        show_users_in_insights_groups: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_created_estimates: bool | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        with_skills: str | Unset = UNSET,
        with_users: Sequence[str | int] | str | int | Unset = UNSET,
        without_skills: str | Unset = UNSET,
        without_timesheet_submission: str | Unset = UNSET,
        without_users: Sequence[str | int] | str | int | Unset = UNSET,
        write_access_in: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.User]:
        """List users

        Sends ``GET /users``.

        Args:
            account_id: Id of the account.
            account_role_ids: Comma-separated ids.
            all_contacts: Not described in the vendor's document.
            assignable_to_resource: Not described in the vendor's document.
            belonging_to_orgs: Not described in the vendor's document.
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
            by_email_address: Not described in the vendor's document.
            by_email_addresses: Not described in the vendor's document.
            by_full_name: Not described in the vendor's document.
            by_full_name_or_account_role: Not described in the vendor's document.
            can_be_approver_in_workspace: Not described in the vendor's document.
            can_view_reports: Not described in the vendor's document.
            clients_only: Not described in the vendor's document.
            consultants_only: Not described in the vendor's document.
            contacts_on_different_account: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            has_value_for_custom_field_ids: Comma-separated ids of custom fields that have a value.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            is_project_lead: Not described in the vendor's document.
            managers: The server's default is False.
            matching: Text to match.
            not_assigned_to: Not described in the vendor's document.
            not_following: Not described in the vendor's document.
            not_on_calendars: Not described in the vendor's document.
            not_participant_in: Not described in the vendor's document.
            on_my_account: False also shows those of projects of other accounts.
            on_my_account_or_participant_in_workspace: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_possible_managees: Not described in the vendor's document.
            only_possible_managers: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            order: One of alphabetical:asc, alphabetical:desc; anything else falls back to the default. The
                server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            participant_in: Not described in the vendor's document.
            potential_followers_for_story: Not described in the vendor's document.
            provider_leads_on_account_projects: Not described in the vendor's document.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            show_disabled: The server's default is False.
            show_users_in_insights_groups: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_created_estimates: The server's default is False.
            with_organizations: Not described in the vendor's document.
            with_skills: Not described in the vendor's document.
            with_users: Not described in the vendor's document.
            without_skills: Not described in the vendor's document.
            without_timesheet_submission: Not described in the vendor's document.
            without_users: Not described in the vendor's document.
            write_access_in: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.users.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                account_id=account_id,
                account_role_ids=account_role_ids,
                all_contacts=all_contacts,
                assignable_to_resource=assignable_to_resource,
                belonging_to_orgs=belonging_to_orgs,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                by_email_address=by_email_address,
                by_email_addresses=by_email_addresses,
                by_full_name=by_full_name,
                by_full_name_or_account_role=by_full_name_or_account_role,
                can_be_approver_in_workspace=can_be_approver_in_workspace,
                can_view_reports=can_view_reports,
                clients_only=clients_only,
                consultants_only=consultants_only,
                contacts_on_different_account=contacts_on_different_account,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                is_project_lead=is_project_lead,
                managers=managers,
                matching=matching,
                not_assigned_to=not_assigned_to,
                not_following=not_following,
                not_on_calendars=not_on_calendars,
                not_participant_in=not_participant_in,
                on_my_account=on_my_account,
                on_my_account_or_participant_in_workspace=on_my_account_or_participant_in_workspace,
                only=only,
                only_possible_managees=only_possible_managees,
                only_possible_managers=only_possible_managers,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                participant_in=participant_in,
                potential_followers_for_story=potential_followers_for_story,
                provider_leads_on_account_projects=provider_leads_on_account_projects,
                search=search,
                show_disabled=show_disabled,
                show_users_in_insights_groups=show_users_in_insights_groups,
                updated_after=updated_after,
                updated_before=updated_before,
                with_created_estimates=with_created_estimates,
                with_organizations=with_organizations,
                with_skills=with_skills,
                with_users=with_users,
                without_skills=without_skills,
                without_timesheet_submission=without_timesheet_submission,
                without_users=without_users,
                write_access_in=write_access_in,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        account_id: str | int | Unset = UNSET,
        account_role_ids: Sequence[int] | int | str | Unset = UNSET,
        all_contacts: bool | Unset = UNSET,
        assignable_to_resource: str | int | Unset = UNSET,
        belonging_to_orgs: str | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        by_email_address: str | Unset = UNSET,
        by_email_addresses: str | Unset = UNSET,
        by_full_name: str | Unset = UNSET,
        by_full_name_or_account_role: str | Unset = UNSET,
        can_be_approver_in_workspace: str | int | Unset = UNSET,
        can_view_reports: bool | Unset = UNSET,
        clients_only: bool | Unset = UNSET,
        consultants_only: bool | Unset = UNSET,
        contacts_on_different_account: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        is_project_lead: bool | Unset = UNSET,
        managers: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        not_assigned_to: str | int | Unset = UNSET,
        not_following: str | int | Unset = UNSET,
        not_on_calendars: str | Unset = UNSET,
        not_participant_in: str | int | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        on_my_account_or_participant_in_workspace: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_possible_managees: bool | Unset = UNSET,
        only_possible_managers: bool | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        order: records.UserOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participant_in: str | int | Unset = UNSET,
        potential_followers_for_story: str | int | Unset = UNSET,
        provider_leads_on_account_projects: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        show_disabled: bool | Unset = UNSET,
        show_users_in_insights_groups: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_created_estimates: bool | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        with_skills: str | Unset = UNSET,
        with_users: Sequence[str | int] | str | int | Unset = UNSET,
        without_skills: str | Unset = UNSET,
        without_timesheet_submission: str | Unset = UNSET,
        without_users: Sequence[str | int] | str | int | Unset = UNSET,
        write_access_in: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.User]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /users`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.users.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                account_id=account_id,
                account_role_ids=account_role_ids,
                all_contacts=all_contacts,
                assignable_to_resource=assignable_to_resource,
                belonging_to_orgs=belonging_to_orgs,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                by_email_address=by_email_address,
                by_email_addresses=by_email_addresses,
                by_full_name=by_full_name,
                by_full_name_or_account_role=by_full_name_or_account_role,
                can_be_approver_in_workspace=can_be_approver_in_workspace,
                can_view_reports=can_view_reports,
                clients_only=clients_only,
                consultants_only=consultants_only,
                contacts_on_different_account=contacts_on_different_account,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                is_project_lead=is_project_lead,
                managers=managers,
                matching=matching,
                not_assigned_to=not_assigned_to,
                not_following=not_following,
                not_on_calendars=not_on_calendars,
                not_participant_in=not_participant_in,
                on_my_account=on_my_account,
                on_my_account_or_participant_in_workspace=on_my_account_or_participant_in_workspace,
                only=only,
                only_possible_managees=only_possible_managees,
                only_possible_managers=only_possible_managers,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                participant_in=participant_in,
                potential_followers_for_story=potential_followers_for_story,
                provider_leads_on_account_projects=provider_leads_on_account_projects,
                search=search,
                show_disabled=show_disabled,
                show_users_in_insights_groups=show_users_in_insights_groups,
                updated_after=updated_after,
                updated_before=updated_before,
                with_created_estimates=with_created_estimates,
                with_organizations=with_organizations,
                with_skills=with_skills,
                with_users=with_users,
                without_skills=without_skills,
                without_timesheet_submission=without_timesheet_submission,
                without_users=without_users,
                write_access_in=write_access_in,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        user: models.UserChanges | Mapping[str, Any],
        include: str | Sequence[records.UserInclude] | Unset = UNSET,
        optional_fields: Sequence[models.UserOptionalField] | models.UserOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.User:
        """Change a user

        Sends ``PUT /users/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            user: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership,
                custom_field_values, external_references, manager, role, skill_memberships, skills,
                work_samples.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: bio,
                website, city, state, country, abbreviated_timezone, last_site_activity, classification.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.users.update(
                "7",
                user=models.UserChanges(full_name="Example"),
            )
        """

        return _cast(
            "records.User",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    user=user,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncUsersWithRawResponse(self)


class AsyncUsersWithRawResponse:
    """The methods of ``users`` with raw responses."""

    def __init__(self, resource: AsyncUsers) -> None:
        raw_resource = resource._raw()
        self.create_profile_photo = async_raw(raw_resource.create_profile_photo)
        self.delete_profile_photo = async_raw(raw_resource.delete_profile_photo)
        self.get = async_raw(raw_resource.get)
        self.get_capacity = async_raw(raw_resource.get_capacity)
        self.get_me = async_raw(raw_resource.get_me)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
