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
    from ..models.additional_items_by_id import AdditionalItemsById
    from ..models.billing_milestones_by_id import BillingMilestonesById
    from ..models.expenses_by_id import ExpensesById
    from ..models.external_references_by_id import ExternalReferencesById
    from ..models.fixed_fee_items_by_id import FixedFeeItemsById
    from ..models.invoices_by_id import InvoicesById
    from ..models.reply_meta import ReplyMeta
    from ..models.result_key import ResultKey
    from ..models.time_entries_by_id import TimeEntriesById
    from ..models.users_by_id import UsersById
    from ..models.workspaces_by_id import WorkspacesById


T = TypeVar("T", bound="InvoicesReply")


@_attrs_define
class InvoicesReply:
    """Invoices and what was included.

    Attributes:
        count (int | None | Unset): Records over all pages.
        meta (None | ReplyMeta | Unset):
        results (list[ResultKey] | None | Unset): What was asked for, in order.
        invoices (InvoicesById | None | Unset):
        external_references (ExternalReferencesById | None | Unset):
        users (None | Unset | UsersById):
        workspaces (None | Unset | WorkspacesById):
        additional_items (AdditionalItemsById | None | Unset):
        time_entries (None | TimeEntriesById | Unset):
        expenses (ExpensesById | None | Unset):
        fixed_fee_items (FixedFeeItemsById | None | Unset):
        billing_milestones (BillingMilestonesById | None | Unset):
    """

    count: int | None | Unset = UNSET
    meta: None | ReplyMeta | Unset = UNSET
    results: list[ResultKey] | None | Unset = UNSET
    invoices: InvoicesById | None | Unset = UNSET
    external_references: ExternalReferencesById | None | Unset = UNSET
    users: None | Unset | UsersById = UNSET
    workspaces: None | Unset | WorkspacesById = UNSET
    additional_items: AdditionalItemsById | None | Unset = UNSET
    time_entries: None | TimeEntriesById | Unset = UNSET
    expenses: ExpensesById | None | Unset = UNSET
    fixed_fee_items: FixedFeeItemsById | None | Unset = UNSET
    billing_milestones: BillingMilestonesById | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.additional_items_by_id import AdditionalItemsById  # noqa: PLC0415
        from ..models.billing_milestones_by_id import BillingMilestonesById  # noqa: PLC0415
        from ..models.expenses_by_id import ExpensesById  # noqa: PLC0415
        from ..models.external_references_by_id import ExternalReferencesById  # noqa: PLC0415
        from ..models.fixed_fee_items_by_id import FixedFeeItemsById  # noqa: PLC0415
        from ..models.invoices_by_id import InvoicesById  # noqa: PLC0415
        from ..models.reply_meta import ReplyMeta  # noqa: PLC0415
        from ..models.time_entries_by_id import TimeEntriesById  # noqa: PLC0415
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

        invoices: dict[str, Any] | None | Unset
        if isinstance(self.invoices, Unset):
            invoices = UNSET
        elif isinstance(self.invoices, InvoicesById):
            invoices = NULL if self.invoices is None else write_object(self.invoices)
        else:
            invoices = self.invoices

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

        additional_items: dict[str, Any] | None | Unset
        if isinstance(self.additional_items, Unset):
            additional_items = UNSET
        elif isinstance(self.additional_items, AdditionalItemsById):
            additional_items = NULL if self.additional_items is None else write_object(self.additional_items)
        else:
            additional_items = self.additional_items

        time_entries: dict[str, Any] | None | Unset
        if isinstance(self.time_entries, Unset):
            time_entries = UNSET
        elif isinstance(self.time_entries, TimeEntriesById):
            time_entries = NULL if self.time_entries is None else write_object(self.time_entries)
        else:
            time_entries = self.time_entries

        expenses: dict[str, Any] | None | Unset
        if isinstance(self.expenses, Unset):
            expenses = UNSET
        elif isinstance(self.expenses, ExpensesById):
            expenses = NULL if self.expenses is None else write_object(self.expenses)
        else:
            expenses = self.expenses

        fixed_fee_items: dict[str, Any] | None | Unset
        if isinstance(self.fixed_fee_items, Unset):
            fixed_fee_items = UNSET
        elif isinstance(self.fixed_fee_items, FixedFeeItemsById):
            fixed_fee_items = NULL if self.fixed_fee_items is None else write_object(self.fixed_fee_items)
        else:
            fixed_fee_items = self.fixed_fee_items

        billing_milestones: dict[str, Any] | None | Unset
        if isinstance(self.billing_milestones, Unset):
            billing_milestones = UNSET
        elif isinstance(self.billing_milestones, BillingMilestonesById):
            billing_milestones = NULL if self.billing_milestones is None else write_object(self.billing_milestones)
        else:
            billing_milestones = self.billing_milestones

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if meta is not UNSET:
            field_dict["meta"] = meta
        if results is not UNSET:
            field_dict["results"] = results
        if invoices is not UNSET:
            field_dict["invoices"] = invoices
        if external_references is not UNSET:
            field_dict["external_references"] = external_references
        if users is not UNSET:
            field_dict["users"] = users
        if workspaces is not UNSET:
            field_dict["workspaces"] = workspaces
        if additional_items is not UNSET:
            field_dict["additional_items"] = additional_items
        if time_entries is not UNSET:
            field_dict["time_entries"] = time_entries
        if expenses is not UNSET:
            field_dict["expenses"] = expenses
        if fixed_fee_items is not UNSET:
            field_dict["fixed_fee_items"] = fixed_fee_items
        if billing_milestones is not UNSET:
            field_dict["billing_milestones"] = billing_milestones

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

        _invoices = d.pop("invoices", UNSET)
        invoices: InvoicesById | None | Unset
        if _invoices is None or isinstance(_invoices, Unset):
            invoices = _invoices
        else:
            _invoices_type_0 = _invoices
            invoices_type_0 = NULL if _invoices_type_0 is None else __models.InvoicesById.from_dict(_invoices_type_0)

            invoices = invoices_type_0

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

        _additional_items = d.pop("additional_items", UNSET)
        additional_items: AdditionalItemsById | None | Unset
        if _additional_items is None or isinstance(_additional_items, Unset):
            additional_items = _additional_items
        else:
            _additional_items_type_0 = _additional_items
            additional_items_type_0 = (
                NULL
                if _additional_items_type_0 is None
                else __models.AdditionalItemsById.from_dict(_additional_items_type_0)
            )

            additional_items = additional_items_type_0

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

        _expenses = d.pop("expenses", UNSET)
        expenses: ExpensesById | None | Unset
        if _expenses is None or isinstance(_expenses, Unset):
            expenses = _expenses
        else:
            _expenses_type_0 = _expenses
            expenses_type_0 = NULL if _expenses_type_0 is None else __models.ExpensesById.from_dict(_expenses_type_0)

            expenses = expenses_type_0

        _fixed_fee_items = d.pop("fixed_fee_items", UNSET)
        fixed_fee_items: FixedFeeItemsById | None | Unset
        if _fixed_fee_items is None or isinstance(_fixed_fee_items, Unset):
            fixed_fee_items = _fixed_fee_items
        else:
            _fixed_fee_items_type_0 = _fixed_fee_items
            fixed_fee_items_type_0 = (
                NULL
                if _fixed_fee_items_type_0 is None
                else __models.FixedFeeItemsById.from_dict(_fixed_fee_items_type_0)
            )

            fixed_fee_items = fixed_fee_items_type_0

        _billing_milestones = d.pop("billing_milestones", UNSET)
        billing_milestones: BillingMilestonesById | None | Unset
        if _billing_milestones is None or isinstance(_billing_milestones, Unset):
            billing_milestones = _billing_milestones
        else:
            _billing_milestones_type_0 = _billing_milestones
            billing_milestones_type_0 = (
                NULL
                if _billing_milestones_type_0 is None
                else __models.BillingMilestonesById.from_dict(_billing_milestones_type_0)
            )

            billing_milestones = billing_milestones_type_0

        invoices_reply = cls(
            count=count,
            meta=meta,
            results=results,
            invoices=invoices,
            external_references=external_references,
            users=users,
            workspaces=workspaces,
            additional_items=additional_items,
            time_entries=time_entries,
            expenses=expenses,
            fixed_fee_items=fixed_fee_items,
            billing_milestones=billing_milestones,
        )

        invoices_reply.additional_properties = d
        return invoices_reply

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
