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
    from ..models.common_schema_output import CommonSchemaOutput
    from ..models.payable_schema_output import PayableSchemaOutput


T = TypeVar("T", bound="BizObjectsSchemaOutput")


@_attrs_define
class BizObjectsSchemaOutput:
    """Permissions of a role by kind of object, as received.

    Attributes:
        objects (list[CommonSchemaOutput | PayableSchemaOutput] | None | Unset):
    """

    objects: list[CommonSchemaOutput | PayableSchemaOutput] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.common_schema_output import CommonSchemaOutput  # noqa: PLC0415

        objects: list[dict[str, Any]] | None | Unset
        if isinstance(self.objects, Unset):
            objects = UNSET
        elif isinstance(self.objects, list):
            objects = NULL
            if self.objects is not None:
                objects = []
                for objects_type_0_item_data in write_each(self.objects):
                    objects_type_0_item: dict[str, Any]
                    if isinstance(objects_type_0_item_data, CommonSchemaOutput):
                        objects_type_0_item = (
                            NULL if objects_type_0_item_data is None else write_object(objects_type_0_item_data)
                        )
                    else:
                        objects_type_0_item = (
                            NULL if objects_type_0_item_data is None else write_object(objects_type_0_item_data)
                        )

                    objects.append(objects_type_0_item)

        else:
            objects = self.objects

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if objects is not UNSET:
            field_dict["objects"] = objects

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _objects = d.pop("objects", UNSET)
        objects: list[CommonSchemaOutput | PayableSchemaOutput] | None | Unset
        if _objects is None or isinstance(_objects, Unset):
            objects = _objects
        else:
            _objects_type_0 = _objects
            objects_type_0: list[CommonSchemaOutput | PayableSchemaOutput] = NULL
            if _objects_type_0 is not None:
                objects_type_0 = []
                for objects_type_0_item_data in read_list(_objects_type_0):

                    def _parse_objects_type_0_item(data: object) -> CommonSchemaOutput | PayableSchemaOutput:
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
                            _componentsschemas_root_schema_output_type_0 = data
                            componentsschemas_root_schema_output_type_0 = (
                                NULL
                                if _componentsschemas_root_schema_output_type_0 is None
                                else __models.CommonSchemaOutput.from_dict(_componentsschemas_root_schema_output_type_0)
                            )

                            return componentsschemas_root_schema_output_type_0
                        if isinstance(data, dict) and (data.get("object_type") in ["payable"]):
                            _componentsschemas_root_schema_output_type_1 = data
                            componentsschemas_root_schema_output_type_1 = (
                                NULL
                                if _componentsschemas_root_schema_output_type_1 is None
                                else __models.PayableSchemaOutput.from_dict(
                                    _componentsschemas_root_schema_output_type_1
                                )
                            )

                            return componentsschemas_root_schema_output_type_1
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            _componentsschemas_root_schema_output_type_0 = data
                            componentsschemas_root_schema_output_type_0 = (
                                NULL
                                if _componentsschemas_root_schema_output_type_0 is None
                                else __models.CommonSchemaOutput.from_dict(_componentsschemas_root_schema_output_type_0)
                            )

                            return componentsschemas_root_schema_output_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        _componentsschemas_root_schema_output_type_1 = data
                        componentsschemas_root_schema_output_type_1 = (
                            NULL
                            if _componentsschemas_root_schema_output_type_1 is None
                            else __models.PayableSchemaOutput.from_dict(_componentsschemas_root_schema_output_type_1)
                        )

                        return componentsschemas_root_schema_output_type_1

                    objects_type_0_item = _parse_objects_type_0_item(objects_type_0_item_data)

                    objects_type_0.append(objects_type_0_item)

            objects = objects_type_0

        biz_objects_schema_output = cls(
            objects=objects,
        )

        biz_objects_schema_output.additional_properties = d
        return biz_objects_schema_output

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
