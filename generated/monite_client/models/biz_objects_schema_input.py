from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

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
    from ..models.common_schema_input import CommonSchemaInput
    from ..models.payable_schema_input import PayableSchemaInput


T = TypeVar("T", bound="BizObjectsSchemaInput")


@_attrs_define
class BizObjectsSchemaInput:
    """Permissions of a role by kind of object, as sent.

    Attributes:
        objects (list[CommonSchemaInput | PayableSchemaInput] | Unset):
    """

    objects: list[CommonSchemaInput | PayableSchemaInput] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.common_schema_input import CommonSchemaInput  # noqa: PLC0415

        objects: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.objects, Unset):
            objects = NULL
            if self.objects is not None:
                objects = []
                for objects_item_data in write_each(self.objects):
                    objects_item: dict[str, Any]
                    if isinstance(objects_item_data, CommonSchemaInput):
                        objects_item = NULL if objects_item_data is None else write_object(objects_item_data)
                    else:
                        objects_item = NULL if objects_item_data is None else write_object(objects_item_data)

                    objects.append(objects_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if objects is not UNSET:
            field_dict["objects"] = objects

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _objects = d.pop("objects", UNSET)
        objects: list[CommonSchemaInput | PayableSchemaInput] | Unset = UNSET
        if _objects is None:
            objects = NULL
        elif _objects is not UNSET:
            objects = []
            for objects_item_data in read_list(_objects):

                def _parse_objects_item(data: object) -> CommonSchemaInput | PayableSchemaInput:
                    if isinstance(data, dict) and (
                        data.get("object_type")
                        in [
                            "approval_policy",
                            "approval_request",
                            "comment",
                            "counterpart",
                            "counterpart_vat_id",
                            "delivery_note",
                            "entity",
                            "entity_bank_account",
                            "entity_user",
                            "entity_vat_ids",
                            "export",
                            "mailbox",
                            "ocr_task",
                            "onboarding",
                            "overdue_reminder",
                            "payables_purchase_order",
                            "payment_record",
                            "payment_reminder",
                            "person",
                            "product",
                            "project",
                            "receipt",
                            "receivable",
                            "reconciliation",
                            "role",
                            "tag",
                            "todo_task",
                            "todo_task_mute",
                            "transaction",
                            "workflow",
                        ]
                    ):
                        _componentsschemas_root_schema_input_type_0 = data
                        componentsschemas_root_schema_input_type_0 = (
                            NULL
                            if _componentsschemas_root_schema_input_type_0 is None
                            else __models.CommonSchemaInput.from_dict(_componentsschemas_root_schema_input_type_0)
                        )

                        return componentsschemas_root_schema_input_type_0
                    if isinstance(data, dict) and (data.get("object_type") in ["payable"]):
                        _componentsschemas_root_schema_input_type_1 = data
                        componentsschemas_root_schema_input_type_1 = (
                            NULL
                            if _componentsschemas_root_schema_input_type_1 is None
                            else __models.PayableSchemaInput.from_dict(_componentsschemas_root_schema_input_type_1)
                        )

                        return componentsschemas_root_schema_input_type_1
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        _componentsschemas_root_schema_input_type_0 = data
                        componentsschemas_root_schema_input_type_0 = (
                            NULL
                            if _componentsschemas_root_schema_input_type_0 is None
                            else __models.CommonSchemaInput.from_dict(_componentsschemas_root_schema_input_type_0)
                        )

                        return componentsschemas_root_schema_input_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    _componentsschemas_root_schema_input_type_1 = data
                    componentsschemas_root_schema_input_type_1 = (
                        NULL
                        if _componentsschemas_root_schema_input_type_1 is None
                        else __models.PayableSchemaInput.from_dict(_componentsschemas_root_schema_input_type_1)
                    )

                    return componentsschemas_root_schema_input_type_1

                objects_item = _parse_objects_item(objects_item_data)

                objects.append(objects_item)

        biz_objects_schema_input = cls(
            objects=objects,
        )

        return biz_objects_schema_input
