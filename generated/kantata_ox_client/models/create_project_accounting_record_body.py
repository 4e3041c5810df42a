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
    from ..models.create_project_accounting_record_body_project_accounting_records_item import (
        CreateProjectAccountingRecordBodyProjectAccountingRecordsItem,
    )
    from ..models.new_project_accounting_record import NewProjectAccountingRecord


T = TypeVar("T", bound="CreateProjectAccountingRecordBody")


@_attrs_define
class CreateProjectAccountingRecordBody:
    """
    Attributes:
        project_accounting_record (NewProjectAccountingRecord | Unset):
        project_accounting_records (list[CreateProjectAccountingRecordBodyProjectAccountingRecordsItem] | Unset):
    """

    project_accounting_record: NewProjectAccountingRecord | Unset = UNSET
    project_accounting_records: list[CreateProjectAccountingRecordBodyProjectAccountingRecordsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_accounting_record: dict[str, Any] | Unset = UNSET
        if not isinstance(self.project_accounting_record, Unset):
            project_accounting_record = (
                NULL if self.project_accounting_record is None else write_object(self.project_accounting_record)
            )

        project_accounting_records: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.project_accounting_records, Unset):
            project_accounting_records = NULL
            if self.project_accounting_records is not None:
                project_accounting_records = []
                for project_accounting_records_item_data in write_each(self.project_accounting_records):
                    project_accounting_records_item = (
                        NULL
                        if project_accounting_records_item_data is None
                        else write_object(project_accounting_records_item_data)
                    )
                    project_accounting_records.append(project_accounting_records_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if project_accounting_record is not UNSET:
            field_dict["project_accounting_record"] = project_accounting_record
        if project_accounting_records is not UNSET:
            field_dict["project_accounting_records"] = project_accounting_records

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _project_accounting_record = d.pop("project_accounting_record", UNSET)
        project_accounting_record: NewProjectAccountingRecord | Unset
        if isinstance(_project_accounting_record, Unset):
            project_accounting_record = UNSET
        elif _project_accounting_record is None:
            project_accounting_record = NULL
        else:
            project_accounting_record = __models.NewProjectAccountingRecord.from_dict(_project_accounting_record)

        _project_accounting_records = d.pop("project_accounting_records", UNSET)
        project_accounting_records: list[CreateProjectAccountingRecordBodyProjectAccountingRecordsItem] | Unset = UNSET
        if _project_accounting_records is None:
            project_accounting_records = NULL
        elif _project_accounting_records is not UNSET:
            project_accounting_records = []
            for project_accounting_records_item_data in read_list(_project_accounting_records):
                _project_accounting_records_item = project_accounting_records_item_data
                project_accounting_records_item = (
                    NULL
                    if _project_accounting_records_item is None
                    else __models.CreateProjectAccountingRecordBodyProjectAccountingRecordsItem.from_dict(
                        _project_accounting_records_item
                    )
                )

                project_accounting_records.append(project_accounting_records_item)

        create_project_accounting_record_body = cls(
            project_accounting_record=project_accounting_record,
            project_accounting_records=project_accounting_records,
        )

        create_project_accounting_record_body.additional_properties = d
        return create_project_accounting_record_body

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
