from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.export_payable_schema_name import ExportPayableSchemaName
from ..models.payable_state_enum import PayableStateEnum
from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_word,
)

T = TypeVar("T", bound="ExportPayableSchema")


@_attrs_define
class ExportPayableSchema:
    """Export payables in these states.

    Attributes:
        name (ExportPayableSchemaName):
        statuses (list[PayableStateEnum]):
    """

    name: ExportPayableSchemaName
    statuses: list[PayableStateEnum]

    def to_dict(self) -> dict[str, Any]:
        name = NULL if self.name is None else write_word(self.name)

        statuses = NULL
        if self.statuses is not None:
            statuses = []
            for statuses_item_data in write_each(self.statuses):
                statuses_item = NULL if statuses_item_data is None else write_word(statuses_item_data)
                statuses.append(statuses_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "statuses": statuses,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _name = d.pop("name")
        name = NULL if _name is None else ExportPayableSchemaName(_name)

        _statuses = d.pop("statuses")
        statuses: list[PayableStateEnum] = NULL
        if _statuses is not None:
            statuses = []
            for statuses_item_data in read_list(_statuses):
                _statuses_item = statuses_item_data
                statuses_item = NULL if _statuses_item is None else PayableStateEnum(_statuses_item)

                statuses.append(statuses_item)

        export_payable_schema = cls(
            name=name,
            statuses=statuses,
        )

        return export_payable_schema
