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
    from ..models.reply_meta import ReplyMeta
    from ..models.resolutions_by_id import ResolutionsById
    from ..models.result_key import ResultKey
    from ..models.time_entries_by_id import TimeEntriesById
    from ..models.timesheet_submissions_by_id import TimesheetSubmissionsById
    from ..models.users_by_id import UsersById
    from ..models.workspaces_by_id import WorkspacesById


T = TypeVar("T", bound="ResolutionsReply")


@_attrs_define
class ResolutionsReply:
    """Result of a decision: resolutions in the form of the page, submissions in that of today; the key of each result
    tells which.

        Attributes:
            count (int | None | Unset): Records over all pages.
            meta (None | ReplyMeta | Unset):
            results (list[ResultKey] | None | Unset): What was asked for, in order.
            resolutions (None | ResolutionsById | Unset):
            timesheet_submissions (None | TimesheetSubmissionsById | Unset):
            external_references (ExternalReferencesById | None | Unset):
            users (None | Unset | UsersById):
            workspaces (None | Unset | WorkspacesById):
            time_entries (None | TimeEntriesById | Unset):
    """

    count: int | None | Unset = UNSET
    meta: None | ReplyMeta | Unset = UNSET
    results: list[ResultKey] | None | Unset = UNSET
    resolutions: None | ResolutionsById | Unset = UNSET
    timesheet_submissions: None | TimesheetSubmissionsById | Unset = UNSET
    external_references: ExternalReferencesById | None | Unset = UNSET
    users: None | Unset | UsersById = UNSET
    workspaces: None | Unset | WorkspacesById = UNSET
    time_entries: None | TimeEntriesById | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.external_references_by_id import ExternalReferencesById  # noqa: PLC0415
        from ..models.reply_meta import ReplyMeta  # noqa: PLC0415
        from ..models.resolutions_by_id import ResolutionsById  # noqa: PLC0415
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

        resolutions: dict[str, Any] | None | Unset
        if isinstance(self.resolutions, Unset):
            resolutions = UNSET
        elif isinstance(self.resolutions, ResolutionsById):
            resolutions = NULL if self.resolutions is None else write_object(self.resolutions)
        else:
            resolutions = self.resolutions

        timesheet_submissions: dict[str, Any] | None | Unset
        if isinstance(self.timesheet_submissions, Unset):
            timesheet_submissions = UNSET
        elif isinstance(self.timesheet_submissions, TimesheetSubmissionsById):
            timesheet_submissions = (
                NULL if self.timesheet_submissions is None else write_object(self.timesheet_submissions)
            )
        else:
            timesheet_submissions = self.timesheet_submissions

        external_references: dict[str, Any] | None | Unset
        if isinstance(self.external_references, Unset):
            external_references = UNSET
        elif isinstance(self.external_references, ExternalReferencesById):
            external_references = NULL if self.external_references is None else write_object(self.external_references)
        else:
            external_references = self.external_references

        users: dict[str, Any] | None | Unset
        if isinstance(self.users, Unset):
            users = UNSET
        elif isinstance(self.users, UsersById):
            users = NULL if self.users is None else write_object(self.users)
        else:
            users = self.users

        workspaces: dict[str, Any] | None | Unset
        if isinstance(self.workspaces, Unset):
            workspaces = UNSET
        elif isinstance(self.workspaces, WorkspacesById):
            workspaces = NULL if self.workspaces is None else write_object(self.workspaces)
        else:
            workspaces = self.workspaces

        time_entries: dict[str, Any] | None | Unset
        if isinstance(self.time_entries, Unset):
            time_entries = UNSET
        elif isinstance(self.time_entries, TimeEntriesById):
            time_entries = NULL if self.time_entries is None else write_object(self.time_entries)
        else:
            time_entries = self.time_entries

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if meta is not UNSET:
            field_dict["meta"] = meta
        if results is not UNSET:
            field_dict["results"] = results
        if resolutions is not UNSET:
            field_dict["resolutions"] = resolutions
        if timesheet_submissions is not UNSET:
            field_dict["timesheet_submissions"] = timesheet_submissions
        if external_references is not UNSET:
            field_dict["external_references"] = external_references
        if users is not UNSET:
            field_dict["users"] = users
        if workspaces is not UNSET:
            field_dict["workspaces"] = workspaces
        if time_entries is not UNSET:
            field_dict["time_entries"] = time_entries

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

        _resolutions = d.pop("resolutions", UNSET)
        resolutions: None | ResolutionsById | Unset
        if _resolutions is None or isinstance(_resolutions, Unset):
            resolutions = _resolutions
        else:
            _resolutions_type_0 = _resolutions
            resolutions_type_0 = (
                NULL if _resolutions_type_0 is None else __models.ResolutionsById.from_dict(_resolutions_type_0)
            )

            resolutions = resolutions_type_0

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

        _users = d.pop("users", UNSET)
        users: None | Unset | UsersById
        if _users is None or isinstance(_users, Unset):
            users = _users
        else:
            _users_type_0 = _users
            users_type_0 = NULL if _users_type_0 is None else __models.UsersById.from_dict(_users_type_0)

            users = users_type_0

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

        resolutions_reply = cls(
            count=count,
            meta=meta,
            results=results,
            resolutions=resolutions,
            timesheet_submissions=timesheet_submissions,
            external_references=external_references,
            users=users,
            workspaces=workspaces,
            time_entries=time_entries,
        )

        resolutions_reply.additional_properties = d
        return resolutions_reply

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
