from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.external_references_by_id import ExternalReferencesById
    from ..models.invoices_by_id import InvoicesById
    from ..models.reply_meta import ReplyMeta
    from ..models.result_key import ResultKey
    from ..models.roles_by_id import RolesById
    from ..models.stories_by_id import StoriesById
    from ..models.time_entries_by_id import TimeEntriesById
    from ..models.timesheet_submissions_by_id import TimesheetSubmissionsById
    from ..models.users_by_id import UsersById
    from ..models.workspaces_by_id import WorkspacesById


T = TypeVar("T", bound="TimeEntriesReply")


@_attrs_define
class TimeEntriesReply:
    """Time entries and what was included.

    Attributes:
        count (int | None | Unset): Records over all pages.
        meta (None | ReplyMeta | Unset):
        results (list[ResultKey] | None | Unset): What was asked for, in order.
        time_entries (None | TimeEntriesById | Unset):
        external_references (ExternalReferencesById | None | Unset):
        stories (None | StoriesById | Unset):
        workspaces (None | Unset | WorkspacesById):
        users (None | Unset | UsersById):
        timesheet_submissions (None | TimesheetSubmissionsById | Unset):
        invoices (InvoicesById | None | Unset):
        roles (None | RolesById | Unset):
    """

    count: int | None | Unset = UNSET
    meta: None | ReplyMeta | Unset = UNSET
    results: list[ResultKey] | None | Unset = UNSET
    time_entries: None | TimeEntriesById | Unset = UNSET
    external_references: ExternalReferencesById | None | Unset = UNSET
    stories: None | StoriesById | Unset = UNSET
    workspaces: None | Unset | WorkspacesById = UNSET
    users: None | Unset | UsersById = UNSET
    timesheet_submissions: None | TimesheetSubmissionsById | Unset = UNSET
    invoices: InvoicesById | None | Unset = UNSET
    roles: None | RolesById | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.external_references_by_id import ExternalReferencesById  # noqa: PLC0415
        from ..models.invoices_by_id import InvoicesById  # noqa: PLC0415
        from ..models.reply_meta import ReplyMeta  # noqa: PLC0415
        from ..models.roles_by_id import RolesById  # noqa: PLC0415
        from ..models.stories_by_id import StoriesById  # noqa: PLC0415
        from ..models.time_entries_by_id import TimeEntriesById  # noqa: PLC0415
        from ..models.timesheet_submissions_by_id import TimesheetSubmissionsById  # noqa: PLC0415
        from ..models.users_by_id import UsersById  # noqa: PLC0415
        from ..models.workspaces_by_id import WorkspacesById  # noqa: PLC0415

        count: int | None | Unset
        if isinstance(self.count, Unset):
            count = UNSET
        else:
            count = self.count

        meta: dict[str, Any] | None | Unset
        if isinstance(self.meta, Unset):
            meta = UNSET
        elif isinstance(self.meta, ReplyMeta):
            meta = NULL if self.meta is None else write_object(self.meta)
        else:
            meta = self.meta

        results: list[dict[str, Any]] | None | Unset
        if isinstance(self.results, Unset):
            results = UNSET
        elif isinstance(self.results, list):
            results = NULL
            if self.results is not None:
                results = []
                for results_type_0_item_data in write_each(self.results):
                    results_type_0_item = (
                        NULL if results_type_0_item_data is None else write_object(results_type_0_item_data)
                    )
                    results.append(results_type_0_item)

        else:
            results = self.results

        time_entries: dict[str, Any] | None | Unset
        if isinstance(self.time_entries, Unset):
            time_entries = UNSET
        elif isinstance(self.time_entries, TimeEntriesById):
            time_entries = NULL if self.time_entries is None else write_object(self.time_entries)
        else:
            time_entries = self.time_entries

        external_references: dict[str, Any] | None | Unset
        if isinstance(self.external_references, Unset):
            external_references = UNSET
        elif isinstance(self.external_references, ExternalReferencesById):
            external_references = NULL if self.external_references is None else write_object(self.external_references)
        else:
            external_references = self.external_references

        stories: dict[str, Any] | None | Unset
        if isinstance(self.stories, Unset):
            stories = UNSET
        elif isinstance(self.stories, StoriesById):
            stories = NULL if self.stories is None else write_object(self.stories)
        else:
            stories = self.stories

        workspaces: dict[str, Any] | None | Unset
        if isinstance(self.workspaces, Unset):
            workspaces = UNSET
        elif isinstance(self.workspaces, WorkspacesById):
            workspaces = NULL if self.workspaces is None else write_object(self.workspaces)
        else:
            workspaces = self.workspaces

        users: dict[str, Any] | None | Unset
        if isinstance(self.users, Unset):
            users = UNSET
        elif isinstance(self.users, UsersById):
            users = NULL if self.users is None else write_object(self.users)
        else:
            users = self.users

        timesheet_submissions: dict[str, Any] | None | Unset
        if isinstance(self.timesheet_submissions, Unset):
            timesheet_submissions = UNSET
        elif isinstance(self.timesheet_submissions, TimesheetSubmissionsById):
            timesheet_submissions = (
                NULL if self.timesheet_submissions is None else write_object(self.timesheet_submissions)
            )
        else:
            timesheet_submissions = self.timesheet_submissions

        invoices: dict[str, Any] | None | Unset
        if isinstance(self.invoices, Unset):
            invoices = UNSET
        elif isinstance(self.invoices, InvoicesById):
            invoices = NULL if self.invoices is None else write_object(self.invoices)
        else:
            invoices = self.invoices

        roles: dict[str, Any] | None | Unset
        if isinstance(self.roles, Unset):
            roles = UNSET
        elif isinstance(self.roles, RolesById):
            roles = NULL if self.roles is None else write_object(self.roles)
        else:
            roles = self.roles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if meta is not UNSET:
            field_dict["meta"] = meta
        if results is not UNSET:
            field_dict["results"] = results
        if time_entries is not UNSET:
            field_dict["time_entries"] = time_entries
        if external_references is not UNSET:
            field_dict["external_references"] = external_references
        if stories is not UNSET:
            field_dict["stories"] = stories
        if workspaces is not UNSET:
            field_dict["workspaces"] = workspaces
        if users is not UNSET:
            field_dict["users"] = users
        if timesheet_submissions is not UNSET:
            field_dict["timesheet_submissions"] = timesheet_submissions
        if invoices is not UNSET:
            field_dict["invoices"] = invoices
        if roles is not UNSET:
            field_dict["roles"] = roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        count = d.pop("count", UNSET)

        _meta = d.pop("meta", UNSET)
        meta: None | ReplyMeta | Unset
        if _meta is None or isinstance(_meta, Unset):
            meta = _meta
        else:
            _meta_type_0 = _meta
            meta_type_0 = NULL if _meta_type_0 is None else __models.ReplyMeta.from_dict(_meta_type_0)

            meta = meta_type_0

        _results = d.pop("results", UNSET)
        results: list[ResultKey] | None | Unset
        if _results is None or isinstance(_results, Unset):
            results = _results
        else:
            _results_type_0 = _results
            results_type_0: list[ResultKey] = NULL
            if _results_type_0 is not None:
                results_type_0 = []
                for results_type_0_item_data in read_list(_results_type_0):
                    _results_type_0_item = results_type_0_item_data
                    results_type_0_item = (
                        NULL if _results_type_0_item is None else __models.ResultKey.from_dict(_results_type_0_item)
                    )

                    results_type_0.append(results_type_0_item)

            results = results_type_0

        _time_entries = d.pop("time_entries", UNSET)
        time_entries: None | TimeEntriesById | Unset
        if _time_entries is None or isinstance(_time_entries, Unset):
            time_entries = _time_entries
        else:
            _time_entries_type_0 = _time_entries
            time_entries_type_0 = (
                NULL if _time_entries_type_0 is None else __models.TimeEntriesById.from_dict(_time_entries_type_0)
            )

            time_entries = time_entries_type_0

        _external_references = d.pop("external_references", UNSET)
        external_references: ExternalReferencesById | None | Unset
        if _external_references is None or isinstance(_external_references, Unset):
            external_references = _external_references
        else:
            _external_references_type_0 = _external_references
            external_references_type_0 = (
                NULL
                if _external_references_type_0 is None
                else __models.ExternalReferencesById.from_dict(_external_references_type_0)
            )

            external_references = external_references_type_0

        _stories = d.pop("stories", UNSET)
        stories: None | StoriesById | Unset
        if _stories is None or isinstance(_stories, Unset):
            stories = _stories
        else:
            _stories_type_0 = _stories
            stories_type_0 = NULL if _stories_type_0 is None else __models.StoriesById.from_dict(_stories_type_0)

            stories = stories_type_0

        _workspaces = d.pop("workspaces", UNSET)
        workspaces: None | Unset | WorkspacesById
        if _workspaces is None or isinstance(_workspaces, Unset):
            workspaces = _workspaces
        else:
            _workspaces_type_0 = _workspaces
            workspaces_type_0 = (
                NULL if _workspaces_type_0 is None else __models.WorkspacesById.from_dict(_workspaces_type_0)
            )

            workspaces = workspaces_type_0

        _users = d.pop("users", UNSET)
        users: None | Unset | UsersById
        if _users is None or isinstance(_users, Unset):
            users = _users
        else:
            _users_type_0 = _users
            users_type_0 = NULL if _users_type_0 is None else __models.UsersById.from_dict(_users_type_0)

            users = users_type_0

        _timesheet_submissions = d.pop("timesheet_submissions", UNSET)
        timesheet_submissions: None | TimesheetSubmissionsById | Unset
        if _timesheet_submissions is None or isinstance(_timesheet_submissions, Unset):
            timesheet_submissions = _timesheet_submissions
        else:
            _timesheet_submissions_type_0 = _timesheet_submissions
            timesheet_submissions_type_0 = (
                NULL
                if _timesheet_submissions_type_0 is None
                else __models.TimesheetSubmissionsById.from_dict(_timesheet_submissions_type_0)
            )

            timesheet_submissions = timesheet_submissions_type_0

        _invoices = d.pop("invoices", UNSET)
        invoices: InvoicesById | None | Unset
        if _invoices is None or isinstance(_invoices, Unset):
            invoices = _invoices
        else:
            _invoices_type_0 = _invoices
            invoices_type_0 = NULL if _invoices_type_0 is None else __models.InvoicesById.from_dict(_invoices_type_0)

            invoices = invoices_type_0

        _roles = d.pop("roles", UNSET)
        roles: None | RolesById | Unset
        if _roles is None or isinstance(_roles, Unset):
            roles = _roles
        else:
            _roles_type_0 = _roles
            roles_type_0 = NULL if _roles_type_0 is None else __models.RolesById.from_dict(_roles_type_0)

            roles = roles_type_0

        time_entries_reply = cls(
            count=count,
            meta=meta,
            results=results,
            time_entries=time_entries,
            external_references=external_references,
            stories=stories,
            workspaces=workspaces,
            users=users,
            timesheet_submissions=timesheet_submissions,
            invoices=invoices,
            roles=roles,
        )

        time_entries_reply.additional_properties = d
        return time_entries_reply

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
