from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workspace_changes_access_level import WorkspaceChangesAccessLevel, check_workspace_changes_access_level
from ..models.workspace_changes_stage import WorkspaceChangesStage, check_workspace_changes_stage
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.workspace_changes_custom_fields_item import WorkspaceChangesCustomFieldsItem
    from ..models.workspace_changes_external_link import WorkspaceChangesExternalLink
    from ..models.workspace_changes_external_reference import WorkspaceChangesExternalReference
    from ..models.workspace_changes_invoice_preference import WorkspaceChangesInvoicePreference
    from ..models.workspace_changes_project_template_assignment_mappings_item import (
        WorkspaceChangesProjectTemplateAssignmentMappingsItem,
    )


T = TypeVar("T", bound="WorkspaceChanges")


@_attrs_define
class WorkspaceChanges:
    """
    Attributes:
        consultant_role_name (str | Unset):
        client_role_name (str | Unset):
        budgeted (bool | Unset):
        start_date (datetime.date | Unset):
        due_date (datetime.date | Unset):
        description (str | Unset):
        currency (str | Unset):
        access_level (WorkspaceChangesAccessLevel | Unset):
        rate_card_id (int | Unset): Id of the rate card.
        exclude_archived_stories_percent_complete (bool | Unset):
        revenue_recognition_method_id (str | Unset):
        revenue_recognition_method_name (str | Unset):
        tasks_default_non_billable (bool | Unset):
        stories_are_fixed_fee_by_default (bool | Unset):
        expenses_in_burn_rate (bool | Unset):
        actual_fees_includes_expenses (bool | Unset):
        actual_fees_includes_additional_line_items (bool | Unset):
        posts_require_privacy_decision (bool | Unset):
        status_key (int | Unset):
        invoice_preference (WorkspaceChangesInvoicePreference | Unset):
        approver_id (int | Unset): Id of the approver.
        workspace_group_ids (list[int] | Unset): Ids of the workspace groups.
        project_template_start_date (datetime.date | Unset):
        project_template_checklist_as_todos (bool | Unset):
        project_template_assignment_mappings (list[WorkspaceChangesProjectTemplateAssignmentMappingsItem] | Unset):
        project_template_weekends_as_workdays (bool | Unset):
        project_template_create_unnamed_resources (bool | Unset):
        project_template_distribute_hours (bool | Unset):
        project_tracker_template_id (int | Unset): Id of the project tracker template.
        primary_workspace_group_id (int | Unset): Id of the primary workspace group.
        target_margin (int | Unset):
        external_reference (WorkspaceChangesExternalReference | Unset): Counterpart of the record in an outside system.
        account_color_id (int | Unset): Id of the account color.
        external_link (WorkspaceChangesExternalLink | Unset):
        account_insights_mapping_ids (list[int] | Unset): Ids of the account insights mappings.
        custom_fields (list[WorkspaceChangesCustomFieldsItem] | Unset):
        stage (WorkspaceChangesStage | Unset):
        require_notes_on_time_entries (bool | Unset):
        time_trackable (bool | Unset):
        title (str | Unset):
        archived (bool | Unset):
        price (int | Unset):
        project_template_before_story_id (int | Unset): Id of the project template before story.
        change_orders_enabled (bool | Unset):
        task_status_set_id (int | Unset): Id of the task status set.
    """

    consultant_role_name: str | Unset = UNSET
    client_role_name: str | Unset = UNSET
    budgeted: bool | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    description: str | Unset = UNSET
    currency: str | Unset = UNSET
    access_level: WorkspaceChangesAccessLevel | Unset = UNSET
    rate_card_id: int | Unset = UNSET
    exclude_archived_stories_percent_complete: bool | Unset = UNSET
    revenue_recognition_method_id: str | Unset = UNSET
    revenue_recognition_method_name: str | Unset = UNSET
    tasks_default_non_billable: bool | Unset = UNSET
    stories_are_fixed_fee_by_default: bool | Unset = UNSET
    expenses_in_burn_rate: bool | Unset = UNSET
    actual_fees_includes_expenses: bool | Unset = UNSET
    actual_fees_includes_additional_line_items: bool | Unset = UNSET
    posts_require_privacy_decision: bool | Unset = UNSET
    status_key: int | Unset = UNSET
    invoice_preference: WorkspaceChangesInvoicePreference | Unset = UNSET
    approver_id: int | Unset = UNSET
    workspace_group_ids: list[int] | Unset = UNSET
    project_template_start_date: datetime.date | Unset = UNSET
    project_template_checklist_as_todos: bool | Unset = UNSET
    project_template_assignment_mappings: list[WorkspaceChangesProjectTemplateAssignmentMappingsItem] | Unset = UNSET
    project_template_weekends_as_workdays: bool | Unset = UNSET
    project_template_create_unnamed_resources: bool | Unset = UNSET
    project_template_distribute_hours: bool | Unset = UNSET
    project_tracker_template_id: int | Unset = UNSET
    primary_workspace_group_id: int | Unset = UNSET
    target_margin: int | Unset = UNSET
    external_reference: WorkspaceChangesExternalReference | Unset = UNSET
    account_color_id: int | Unset = UNSET
    external_link: WorkspaceChangesExternalLink | Unset = UNSET
    account_insights_mapping_ids: list[int] | Unset = UNSET
    custom_fields: list[WorkspaceChangesCustomFieldsItem] | Unset = UNSET
    stage: WorkspaceChangesStage | Unset = UNSET
    require_notes_on_time_entries: bool | Unset = UNSET
    time_trackable: bool | Unset = UNSET
    title: str | Unset = UNSET
    archived: bool | Unset = UNSET
    price: int | Unset = UNSET
    project_template_before_story_id: int | Unset = UNSET
    change_orders_enabled: bool | Unset = UNSET
    task_status_set_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        consultant_role_name = self.consultant_role_name

        client_role_name = self.client_role_name

        budgeted = self.budgeted

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        description = self.description

        currency = self.currency

        access_level: str | Unset = UNSET
        if not isinstance(self.access_level, Unset):
            access_level = self.access_level

        rate_card_id = self.rate_card_id

        exclude_archived_stories_percent_complete = self.exclude_archived_stories_percent_complete

        revenue_recognition_method_id = self.revenue_recognition_method_id

        revenue_recognition_method_name = self.revenue_recognition_method_name

        tasks_default_non_billable = self.tasks_default_non_billable

        stories_are_fixed_fee_by_default = self.stories_are_fixed_fee_by_default

        expenses_in_burn_rate = self.expenses_in_burn_rate

        actual_fees_includes_expenses = self.actual_fees_includes_expenses

        actual_fees_includes_additional_line_items = self.actual_fees_includes_additional_line_items

        posts_require_privacy_decision = self.posts_require_privacy_decision

        status_key = self.status_key

        invoice_preference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.invoice_preference, Unset):
            invoice_preference = NULL if self.invoice_preference is None else write_object(self.invoice_preference)

        approver_id = self.approver_id

        workspace_group_ids: list[int] | Unset = UNSET
        if not isinstance(self.workspace_group_ids, Unset):
            workspace_group_ids = self.workspace_group_ids

        project_template_start_date: str | Unset = UNSET
        if not isinstance(self.project_template_start_date, Unset):
            project_template_start_date = (
                NULL if self.project_template_start_date is None else write_iso(self.project_template_start_date)
            )

        project_template_checklist_as_todos = self.project_template_checklist_as_todos

        project_template_assignment_mappings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.project_template_assignment_mappings, Unset):
            project_template_assignment_mappings = NULL
            if self.project_template_assignment_mappings is not None:
                project_template_assignment_mappings = []
                for project_template_assignment_mappings_item_data in write_each(
                    self.project_template_assignment_mappings
                ):
                    project_template_assignment_mappings_item = (
                        NULL
                        if project_template_assignment_mappings_item_data is None
                        else write_object(project_template_assignment_mappings_item_data)
                    )
                    project_template_assignment_mappings.append(project_template_assignment_mappings_item)

        project_template_weekends_as_workdays = self.project_template_weekends_as_workdays

        project_template_create_unnamed_resources = self.project_template_create_unnamed_resources

        project_template_distribute_hours = self.project_template_distribute_hours

        project_tracker_template_id = self.project_tracker_template_id

        primary_workspace_group_id = self.primary_workspace_group_id

        target_margin = self.target_margin

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        account_color_id = self.account_color_id

        external_link: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_link, Unset):
            external_link = NULL if self.external_link is None else write_object(self.external_link)

        account_insights_mapping_ids: list[int] | Unset = UNSET
        if not isinstance(self.account_insights_mapping_ids, Unset):
            account_insights_mapping_ids = self.account_insights_mapping_ids

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = NULL
            if self.custom_fields is not None:
                custom_fields = []
                for custom_fields_item_data in write_each(self.custom_fields):
                    custom_fields_item = (
                        NULL if custom_fields_item_data is None else write_object(custom_fields_item_data)
                    )
                    custom_fields.append(custom_fields_item)

        stage: str | Unset = UNSET
        if not isinstance(self.stage, Unset):
            stage = self.stage

        require_notes_on_time_entries = self.require_notes_on_time_entries

        time_trackable = self.time_trackable

        title = self.title

        archived = self.archived

        price = self.price

        project_template_before_story_id = self.project_template_before_story_id

        change_orders_enabled = self.change_orders_enabled

        task_status_set_id = self.task_status_set_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if consultant_role_name is not UNSET:
            field_dict["consultant_role_name"] = consultant_role_name
        if client_role_name is not UNSET:
            field_dict["client_role_name"] = client_role_name
        if budgeted is not UNSET:
            field_dict["budgeted"] = budgeted
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if description is not UNSET:
            field_dict["description"] = description
        if currency is not UNSET:
            field_dict["currency"] = currency
        if access_level is not UNSET:
            field_dict["access_level"] = access_level
        if rate_card_id is not UNSET:
            field_dict["rate_card_id"] = rate_card_id
        if exclude_archived_stories_percent_complete is not UNSET:
            field_dict["exclude_archived_stories_percent_complete"] = exclude_archived_stories_percent_complete
        if revenue_recognition_method_id is not UNSET:
            field_dict["revenue_recognition_method_id"] = revenue_recognition_method_id
        if revenue_recognition_method_name is not UNSET:
            field_dict["revenue_recognition_method_name"] = revenue_recognition_method_name
        if tasks_default_non_billable is not UNSET:
            field_dict["tasks_default_non_billable"] = tasks_default_non_billable
        if stories_are_fixed_fee_by_default is not UNSET:
            field_dict["stories_are_fixed_fee_by_default"] = stories_are_fixed_fee_by_default
        if expenses_in_burn_rate is not UNSET:
            field_dict["expenses_in_burn_rate"] = expenses_in_burn_rate
        if actual_fees_includes_expenses is not UNSET:
            field_dict["actual_fees_includes_expenses"] = actual_fees_includes_expenses
        if actual_fees_includes_additional_line_items is not UNSET:
            field_dict["actual_fees_includes_additional_line_items"] = actual_fees_includes_additional_line_items
        if posts_require_privacy_decision is not UNSET:
            field_dict["posts_require_privacy_decision"] = posts_require_privacy_decision
        if status_key is not UNSET:
            field_dict["status_key"] = status_key
        if invoice_preference is not UNSET:
            field_dict["invoice_preference"] = invoice_preference
        if approver_id is not UNSET:
            field_dict["approver_id"] = approver_id
        if workspace_group_ids is not UNSET:
            field_dict["workspace_group_ids"] = workspace_group_ids
        if project_template_start_date is not UNSET:
            field_dict["project_template_start_date"] = project_template_start_date
        if project_template_checklist_as_todos is not UNSET:
            field_dict["project_template_checklist_as_todos"] = project_template_checklist_as_todos
        if project_template_assignment_mappings is not UNSET:
            field_dict["project_template_assignment_mappings"] = project_template_assignment_mappings
        if project_template_weekends_as_workdays is not UNSET:
            field_dict["project_template_weekends_as_workdays"] = project_template_weekends_as_workdays
        if project_template_create_unnamed_resources is not UNSET:
            field_dict["project_template_create_unnamed_resources"] = project_template_create_unnamed_resources
        if project_template_distribute_hours is not UNSET:
            field_dict["project_template_distribute_hours"] = project_template_distribute_hours
        if project_tracker_template_id is not UNSET:
            field_dict["project_tracker_template_id"] = project_tracker_template_id
        if primary_workspace_group_id is not UNSET:
            field_dict["primary_workspace_group_id"] = primary_workspace_group_id
        if target_margin is not UNSET:
            field_dict["target_margin"] = target_margin
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if account_color_id is not UNSET:
            field_dict["account_color_id"] = account_color_id
        if external_link is not UNSET:
            field_dict["external_link"] = external_link
        if account_insights_mapping_ids is not UNSET:
            field_dict["account_insights_mapping_ids"] = account_insights_mapping_ids
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields
        if stage is not UNSET:
            field_dict["stage"] = stage
        if require_notes_on_time_entries is not UNSET:
            field_dict["require_notes_on_time_entries"] = require_notes_on_time_entries
        if time_trackable is not UNSET:
            field_dict["time_trackable"] = time_trackable
        if title is not UNSET:
            field_dict["title"] = title
        if archived is not UNSET:
            field_dict["archived"] = archived
        if price is not UNSET:
            field_dict["price"] = price
        if project_template_before_story_id is not UNSET:
            field_dict["project_template_before_story_id"] = project_template_before_story_id
        if change_orders_enabled is not UNSET:
            field_dict["change_orders_enabled"] = change_orders_enabled
        if task_status_set_id is not UNSET:
            field_dict["task_status_set_id"] = task_status_set_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        consultant_role_name = d.pop("consultant_role_name", UNSET)

        client_role_name = d.pop("client_role_name", UNSET)

        budgeted = d.pop("budgeted", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        elif _start_date is None:
            start_date = NULL
        else:
            start_date = read_date(_start_date)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        elif _due_date is None:
            due_date = NULL
        else:
            due_date = read_date(_due_date)

        description = d.pop("description", UNSET)

        currency = d.pop("currency", UNSET)

        _access_level = d.pop("access_level", UNSET)
        access_level: WorkspaceChangesAccessLevel | Unset
        if isinstance(_access_level, Unset):
            access_level = UNSET
        elif _access_level is None:
            access_level = NULL
        else:
            access_level = check_workspace_changes_access_level(_access_level)

        rate_card_id = d.pop("rate_card_id", UNSET)

        exclude_archived_stories_percent_complete = d.pop("exclude_archived_stories_percent_complete", UNSET)

        revenue_recognition_method_id = d.pop("revenue_recognition_method_id", UNSET)

        revenue_recognition_method_name = d.pop("revenue_recognition_method_name", UNSET)

        tasks_default_non_billable = d.pop("tasks_default_non_billable", UNSET)

        stories_are_fixed_fee_by_default = d.pop("stories_are_fixed_fee_by_default", UNSET)

        expenses_in_burn_rate = d.pop("expenses_in_burn_rate", UNSET)

        actual_fees_includes_expenses = d.pop("actual_fees_includes_expenses", UNSET)

        actual_fees_includes_additional_line_items = d.pop("actual_fees_includes_additional_line_items", UNSET)

        posts_require_privacy_decision = d.pop("posts_require_privacy_decision", UNSET)

        status_key = d.pop("status_key", UNSET)

        _invoice_preference = d.pop("invoice_preference", UNSET)
        invoice_preference: WorkspaceChangesInvoicePreference | Unset
        if isinstance(_invoice_preference, Unset):
            invoice_preference = UNSET
        elif _invoice_preference is None:
            invoice_preference = NULL
        else:
            invoice_preference = __models.WorkspaceChangesInvoicePreference.from_dict(_invoice_preference)

        approver_id = d.pop("approver_id", UNSET)

        workspace_group_ids = cast(list[int], d.pop("workspace_group_ids", UNSET))

        _project_template_start_date = d.pop("project_template_start_date", UNSET)
        project_template_start_date: datetime.date | Unset
        if isinstance(_project_template_start_date, Unset):
            project_template_start_date = UNSET
        elif _project_template_start_date is None:
            project_template_start_date = NULL
        else:
            project_template_start_date = read_date(_project_template_start_date)

        project_template_checklist_as_todos = d.pop("project_template_checklist_as_todos", UNSET)

        _project_template_assignment_mappings = d.pop("project_template_assignment_mappings", UNSET)
        project_template_assignment_mappings: list[WorkspaceChangesProjectTemplateAssignmentMappingsItem] | Unset = (
            UNSET
        )
        if _project_template_assignment_mappings is None:
            project_template_assignment_mappings = NULL
        elif _project_template_assignment_mappings is not UNSET:
            project_template_assignment_mappings = []
            for project_template_assignment_mappings_item_data in read_list(_project_template_assignment_mappings):
                _project_template_assignment_mappings_item = project_template_assignment_mappings_item_data
                project_template_assignment_mappings_item = (
                    NULL
                    if _project_template_assignment_mappings_item is None
                    else __models.WorkspaceChangesProjectTemplateAssignmentMappingsItem.from_dict(
                        _project_template_assignment_mappings_item
                    )
                )

                project_template_assignment_mappings.append(project_template_assignment_mappings_item)

        project_template_weekends_as_workdays = d.pop("project_template_weekends_as_workdays", UNSET)

        project_template_create_unnamed_resources = d.pop("project_template_create_unnamed_resources", UNSET)

        project_template_distribute_hours = d.pop("project_template_distribute_hours", UNSET)

        project_tracker_template_id = d.pop("project_tracker_template_id", UNSET)

        primary_workspace_group_id = d.pop("primary_workspace_group_id", UNSET)

        target_margin = d.pop("target_margin", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: WorkspaceChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.WorkspaceChangesExternalReference.from_dict(_external_reference)

        account_color_id = d.pop("account_color_id", UNSET)

        _external_link = d.pop("external_link", UNSET)
        external_link: WorkspaceChangesExternalLink | Unset
        if isinstance(_external_link, Unset):
            external_link = UNSET
        elif _external_link is None:
            external_link = NULL
        else:
            external_link = __models.WorkspaceChangesExternalLink.from_dict(_external_link)

        account_insights_mapping_ids = cast(list[int], d.pop("account_insights_mapping_ids", UNSET))

        _custom_fields = d.pop("custom_fields", UNSET)
        custom_fields: list[WorkspaceChangesCustomFieldsItem] | Unset = UNSET
        if _custom_fields is None:
            custom_fields = NULL
        elif _custom_fields is not UNSET:
            custom_fields = []
            for custom_fields_item_data in read_list(_custom_fields):
                _custom_fields_item = custom_fields_item_data
                custom_fields_item = (
                    NULL
                    if _custom_fields_item is None
                    else __models.WorkspaceChangesCustomFieldsItem.from_dict(_custom_fields_item)
                )

                custom_fields.append(custom_fields_item)

        _stage = d.pop("stage", UNSET)
        stage: WorkspaceChangesStage | Unset
        if isinstance(_stage, Unset):
            stage = UNSET
        elif _stage is None:
            stage = NULL
        else:
            stage = check_workspace_changes_stage(_stage)

        require_notes_on_time_entries = d.pop("require_notes_on_time_entries", UNSET)

        time_trackable = d.pop("time_trackable", UNSET)

        title = d.pop("title", UNSET)

        archived = d.pop("archived", UNSET)

        price = d.pop("price", UNSET)

        project_template_before_story_id = d.pop("project_template_before_story_id", UNSET)

        change_orders_enabled = d.pop("change_orders_enabled", UNSET)

        task_status_set_id = d.pop("task_status_set_id", UNSET)

        workspace_changes = cls(
            consultant_role_name=consultant_role_name,
            client_role_name=client_role_name,
            budgeted=budgeted,
            start_date=start_date,
            due_date=due_date,
            description=description,
            currency=currency,
            access_level=access_level,
            rate_card_id=rate_card_id,
            exclude_archived_stories_percent_complete=exclude_archived_stories_percent_complete,
            revenue_recognition_method_id=revenue_recognition_method_id,
            revenue_recognition_method_name=revenue_recognition_method_name,
            tasks_default_non_billable=tasks_default_non_billable,
            stories_are_fixed_fee_by_default=stories_are_fixed_fee_by_default,
            expenses_in_burn_rate=expenses_in_burn_rate,
            actual_fees_includes_expenses=actual_fees_includes_expenses,
            actual_fees_includes_additional_line_items=actual_fees_includes_additional_line_items,
            posts_require_privacy_decision=posts_require_privacy_decision,
            status_key=status_key,
            invoice_preference=invoice_preference,
            approver_id=approver_id,
            workspace_group_ids=workspace_group_ids,
            project_template_start_date=project_template_start_date,
            project_template_checklist_as_todos=project_template_checklist_as_todos,
            project_template_assignment_mappings=project_template_assignment_mappings,
            project_template_weekends_as_workdays=project_template_weekends_as_workdays,
            project_template_create_unnamed_resources=project_template_create_unnamed_resources,
            project_template_distribute_hours=project_template_distribute_hours,
            project_tracker_template_id=project_tracker_template_id,
            primary_workspace_group_id=primary_workspace_group_id,
            target_margin=target_margin,
            external_reference=external_reference,
            account_color_id=account_color_id,
            external_link=external_link,
            account_insights_mapping_ids=account_insights_mapping_ids,
            custom_fields=custom_fields,
            stage=stage,
            require_notes_on_time_entries=require_notes_on_time_entries,
            time_trackable=time_trackable,
            title=title,
            archived=archived,
            price=price,
            project_template_before_story_id=project_template_before_story_id,
            change_orders_enabled=change_orders_enabled,
            task_status_set_id=task_status_set_id,
        )

        workspace_changes.additional_properties = d
        return workspace_changes

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
