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
    from ..models.billing_milestones_by_id import BillingMilestonesById
    from ..models.expenses_by_id import ExpensesById
    from ..models.external_references_by_id import ExternalReferencesById
    from ..models.invoices_by_id import InvoicesById
    from ..models.records_by_id import RecordsById
    from ..models.reply_meta import ReplyMeta
    from ..models.result_key import ResultKey
    from ..models.roles_by_id import RolesById
    from ..models.stories_by_id import StoriesById
    from ..models.time_entries_by_id import TimeEntriesById
    from ..models.users_by_id import UsersById
    from ..models.workspaces_by_id import WorkspacesById


T = TypeVar("T", bound="ExternalReferencesReply")


@_attrs_define
class ExternalReferencesReply:
    """External references and, by type, the subjects that were included.

    Attributes:
        count (int | None | Unset): Records over all pages.
        meta (None | ReplyMeta | Unset):
        results (list[ResultKey] | None | Unset): What was asked for, in order.
        external_references (ExternalReferencesById | None | Unset):
        assignments (None | RecordsById | Unset):
        billing_milestones (BillingMilestonesById | None | Unset):
        custom_fields (None | RecordsById | Unset):
        custom_field_choices (None | RecordsById | Unset):
        custom_field_sets (None | RecordsById | Unset):
        custom_field_values (None | RecordsById | Unset):
        estimates (None | RecordsById | Unset):
        estimate_scenarios (None | RecordsById | Unset):
        estimate_scenario_resources (None | RecordsById | Unset):
        expenses (ExpensesById | None | Unset):
        expense_budgets (None | RecordsById | Unset):
        invoices (InvoicesById | None | Unset):
        participations (None | RecordsById | Unset):
        posts (None | RecordsById | Unset):
        rate_cards (None | RecordsById | Unset):
        roles (None | RolesById | Unset):
        skills (None | RecordsById | Unset):
        status_reports (None | RecordsById | Unset):
        stories (None | StoriesById | Unset):
        story_allocation_days (None | RecordsById | Unset):
        submissions (None | RecordsById | Unset):
        survey_answers (None | RecordsById | Unset):
        survey_questions (None | RecordsById | Unset):
        survey_responses (None | RecordsById | Unset):
        survey_templates (None | RecordsById | Unset):
        time_entries (None | TimeEntriesById | Unset):
        time_off_entries (None | RecordsById | Unset):
        users (None | Unset | UsersById):
        vendors (None | RecordsById | Unset):
        workspaces (None | Unset | WorkspacesById):
        workspace_allocations (None | RecordsById | Unset):
        workspace_groups (None | RecordsById | Unset):
        workspace_resources (None | RecordsById | Unset):
    """

    count: int | None | Unset = UNSET
    meta: None | ReplyMeta | Unset = UNSET
    results: list[ResultKey] | None | Unset = UNSET
    external_references: ExternalReferencesById | None | Unset = UNSET
    assignments: None | RecordsById | Unset = UNSET
    billing_milestones: BillingMilestonesById | None | Unset = UNSET
    custom_fields: None | RecordsById | Unset = UNSET
    custom_field_choices: None | RecordsById | Unset = UNSET
    custom_field_sets: None | RecordsById | Unset = UNSET
    custom_field_values: None | RecordsById | Unset = UNSET
    estimates: None | RecordsById | Unset = UNSET
    estimate_scenarios: None | RecordsById | Unset = UNSET
    estimate_scenario_resources: None | RecordsById | Unset = UNSET
    expenses: ExpensesById | None | Unset = UNSET
    expense_budgets: None | RecordsById | Unset = UNSET
    invoices: InvoicesById | None | Unset = UNSET
    participations: None | RecordsById | Unset = UNSET
    posts: None | RecordsById | Unset = UNSET
    rate_cards: None | RecordsById | Unset = UNSET
    roles: None | RolesById | Unset = UNSET
    skills: None | RecordsById | Unset = UNSET
    status_reports: None | RecordsById | Unset = UNSET
    stories: None | StoriesById | Unset = UNSET
    story_allocation_days: None | RecordsById | Unset = UNSET
    submissions: None | RecordsById | Unset = UNSET
    survey_answers: None | RecordsById | Unset = UNSET
    survey_questions: None | RecordsById | Unset = UNSET
    survey_responses: None | RecordsById | Unset = UNSET
    survey_templates: None | RecordsById | Unset = UNSET
    time_entries: None | TimeEntriesById | Unset = UNSET
    time_off_entries: None | RecordsById | Unset = UNSET
    users: None | Unset | UsersById = UNSET
    vendors: None | RecordsById | Unset = UNSET
    workspaces: None | Unset | WorkspacesById = UNSET
    workspace_allocations: None | RecordsById | Unset = UNSET
    workspace_groups: None | RecordsById | Unset = UNSET
    workspace_resources: None | RecordsById | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.billing_milestones_by_id import BillingMilestonesById  # noqa: PLC0415
        from ..models.expenses_by_id import ExpensesById  # noqa: PLC0415
        from ..models.external_references_by_id import ExternalReferencesById  # noqa: PLC0415
        from ..models.invoices_by_id import InvoicesById  # noqa: PLC0415
        from ..models.records_by_id import RecordsById  # noqa: PLC0415
        from ..models.reply_meta import ReplyMeta  # noqa: PLC0415
        from ..models.roles_by_id import RolesById  # noqa: PLC0415
        from ..models.stories_by_id import StoriesById  # noqa: PLC0415
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

        external_references: dict[str, Any] | None | Unset
        if isinstance(self.external_references, Unset):
            external_references = UNSET
        elif isinstance(self.external_references, ExternalReferencesById):
            external_references = NULL if self.external_references is None else write_object(self.external_references)
        else:
            external_references = self.external_references

        assignments: dict[str, Any] | None | Unset
        if isinstance(self.assignments, Unset):
            assignments = UNSET
        elif isinstance(self.assignments, RecordsById):
            assignments = NULL if self.assignments is None else write_object(self.assignments)
        else:
            assignments = self.assignments

        billing_milestones: dict[str, Any] | None | Unset
        if isinstance(self.billing_milestones, Unset):
            billing_milestones = UNSET
        elif isinstance(self.billing_milestones, BillingMilestonesById):
            billing_milestones = NULL if self.billing_milestones is None else write_object(self.billing_milestones)
        else:
            billing_milestones = self.billing_milestones

        custom_fields: dict[str, Any] | None | Unset
        if isinstance(self.custom_fields, Unset):
            custom_fields = UNSET
        elif isinstance(self.custom_fields, RecordsById):
            custom_fields = NULL if self.custom_fields is None else write_object(self.custom_fields)
        else:
            custom_fields = self.custom_fields

        custom_field_choices: dict[str, Any] | None | Unset
        if isinstance(self.custom_field_choices, Unset):
            custom_field_choices = UNSET
        elif isinstance(self.custom_field_choices, RecordsById):
            custom_field_choices = (
                NULL if self.custom_field_choices is None else write_object(self.custom_field_choices)
            )
        else:
            custom_field_choices = self.custom_field_choices

        custom_field_sets: dict[str, Any] | None | Unset
        if isinstance(self.custom_field_sets, Unset):
            custom_field_sets = UNSET
        elif isinstance(self.custom_field_sets, RecordsById):
            custom_field_sets = NULL if self.custom_field_sets is None else write_object(self.custom_field_sets)
        else:
            custom_field_sets = self.custom_field_sets

        custom_field_values: dict[str, Any] | None | Unset
        if isinstance(self.custom_field_values, Unset):
            custom_field_values = UNSET
        elif isinstance(self.custom_field_values, RecordsById):
            custom_field_values = NULL if self.custom_field_values is None else write_object(self.custom_field_values)
        else:
            custom_field_values = self.custom_field_values

        estimates: dict[str, Any] | None | Unset
        if isinstance(self.estimates, Unset):
            estimates = UNSET
        elif isinstance(self.estimates, RecordsById):
            estimates = NULL if self.estimates is None else write_object(self.estimates)
        else:
            estimates = self.estimates

        estimate_scenarios: dict[str, Any] | None | Unset
        if isinstance(self.estimate_scenarios, Unset):
            estimate_scenarios = UNSET
        elif isinstance(self.estimate_scenarios, RecordsById):
            estimate_scenarios = NULL if self.estimate_scenarios is None else write_object(self.estimate_scenarios)
        else:
            estimate_scenarios = self.estimate_scenarios

        estimate_scenario_resources: dict[str, Any] | None | Unset
        if isinstance(self.estimate_scenario_resources, Unset):
            estimate_scenario_resources = UNSET
        elif isinstance(self.estimate_scenario_resources, RecordsById):
            estimate_scenario_resources = (
                NULL if self.estimate_scenario_resources is None else write_object(self.estimate_scenario_resources)
            )
        else:
            estimate_scenario_resources = self.estimate_scenario_resources

        expenses: dict[str, Any] | None | Unset
        if isinstance(self.expenses, Unset):
            expenses = UNSET
        elif isinstance(self.expenses, ExpensesById):
            expenses = NULL if self.expenses is None else write_object(self.expenses)
        else:
            expenses = self.expenses

        expense_budgets: dict[str, Any] | None | Unset
        if isinstance(self.expense_budgets, Unset):
            expense_budgets = UNSET
        elif isinstance(self.expense_budgets, RecordsById):
            expense_budgets = NULL if self.expense_budgets is None else write_object(self.expense_budgets)
        else:
            expense_budgets = self.expense_budgets

        invoices: dict[str, Any] | None | Unset
        if isinstance(self.invoices, Unset):
            invoices = UNSET
        elif isinstance(self.invoices, InvoicesById):
            invoices = NULL if self.invoices is None else write_object(self.invoices)
        else:
            invoices = self.invoices

        participations: dict[str, Any] | None | Unset
        if isinstance(self.participations, Unset):
            participations = UNSET
        elif isinstance(self.participations, RecordsById):
            participations = NULL if self.participations is None else write_object(self.participations)
        else:
            participations = self.participations

        posts: dict[str, Any] | None | Unset
        if isinstance(self.posts, Unset):
            posts = UNSET
        elif isinstance(self.posts, RecordsById):
            posts = NULL if self.posts is None else write_object(self.posts)
        else:
            posts = self.posts

        rate_cards: dict[str, Any] | None | Unset
        if isinstance(self.rate_cards, Unset):
            rate_cards = UNSET
        elif isinstance(self.rate_cards, RecordsById):
            rate_cards = NULL if self.rate_cards is None else write_object(self.rate_cards)
        else:
            rate_cards = self.rate_cards

        roles: dict[str, Any] | None | Unset
        if isinstance(self.roles, Unset):
            roles = UNSET
        elif isinstance(self.roles, RolesById):
            roles = NULL if self.roles is None else write_object(self.roles)
        else:
            roles = self.roles

        skills: dict[str, Any] | None | Unset
        if isinstance(self.skills, Unset):
            skills = UNSET
        elif isinstance(self.skills, RecordsById):
            skills = NULL if self.skills is None else write_object(self.skills)
        else:
            skills = self.skills

        status_reports: dict[str, Any] | None | Unset
        if isinstance(self.status_reports, Unset):
            status_reports = UNSET
        elif isinstance(self.status_reports, RecordsById):
            status_reports = NULL if self.status_reports is None else write_object(self.status_reports)
        else:
            status_reports = self.status_reports

        stories: dict[str, Any] | None | Unset
        if isinstance(self.stories, Unset):
            stories = UNSET
        elif isinstance(self.stories, StoriesById):
            stories = NULL if self.stories is None else write_object(self.stories)
        else:
            stories = self.stories

        story_allocation_days: dict[str, Any] | None | Unset
        if isinstance(self.story_allocation_days, Unset):
            story_allocation_days = UNSET
        elif isinstance(self.story_allocation_days, RecordsById):
            story_allocation_days = (
                NULL if self.story_allocation_days is None else write_object(self.story_allocation_days)
            )
        else:
            story_allocation_days = self.story_allocation_days

        submissions: dict[str, Any] | None | Unset
        if isinstance(self.submissions, Unset):
            submissions = UNSET
        elif isinstance(self.submissions, RecordsById):
            submissions = NULL if self.submissions is None else write_object(self.submissions)
        else:
            submissions = self.submissions

        survey_answers: dict[str, Any] | None | Unset
        if isinstance(self.survey_answers, Unset):
            survey_answers = UNSET
        elif isinstance(self.survey_answers, RecordsById):
            survey_answers = NULL if self.survey_answers is None else write_object(self.survey_answers)
        else:
            survey_answers = self.survey_answers

        survey_questions: dict[str, Any] | None | Unset
        if isinstance(self.survey_questions, Unset):
            survey_questions = UNSET
        elif isinstance(self.survey_questions, RecordsById):
            survey_questions = NULL if self.survey_questions is None else write_object(self.survey_questions)
        else:
            survey_questions = self.survey_questions

        survey_responses: dict[str, Any] | None | Unset
        if isinstance(self.survey_responses, Unset):
            survey_responses = UNSET
        elif isinstance(self.survey_responses, RecordsById):
            survey_responses = NULL if self.survey_responses is None else write_object(self.survey_responses)
        else:
            survey_responses = self.survey_responses

        survey_templates: dict[str, Any] | None | Unset
        if isinstance(self.survey_templates, Unset):
            survey_templates = UNSET
        elif isinstance(self.survey_templates, RecordsById):
            survey_templates = NULL if self.survey_templates is None else write_object(self.survey_templates)
        else:
            survey_templates = self.survey_templates

        time_entries: dict[str, Any] | None | Unset
        if isinstance(self.time_entries, Unset):
            time_entries = UNSET
        elif isinstance(self.time_entries, TimeEntriesById):
            time_entries = NULL if self.time_entries is None else write_object(self.time_entries)
        else:
            time_entries = self.time_entries

        time_off_entries: dict[str, Any] | None | Unset
        if isinstance(self.time_off_entries, Unset):
            time_off_entries = UNSET
        elif isinstance(self.time_off_entries, RecordsById):
            time_off_entries = NULL if self.time_off_entries is None else write_object(self.time_off_entries)
        else:
            time_off_entries = self.time_off_entries

        users: dict[str, Any] | None | Unset
        if isinstance(self.users, Unset):
            users = UNSET
        elif isinstance(self.users, UsersById):
            users = NULL if self.users is None else write_object(self.users)
        else:
            users = self.users

        vendors: dict[str, Any] | None | Unset
        if isinstance(self.vendors, Unset):
            vendors = UNSET
        elif isinstance(self.vendors, RecordsById):
            vendors = NULL if self.vendors is None else write_object(self.vendors)
        else:
            vendors = self.vendors

        workspaces: dict[str, Any] | None | Unset
        if isinstance(self.workspaces, Unset):
            workspaces = UNSET
        elif isinstance(self.workspaces, WorkspacesById):
            workspaces = NULL if self.workspaces is None else write_object(self.workspaces)
        else:
            workspaces = self.workspaces

        workspace_allocations: dict[str, Any] | None | Unset
        if isinstance(self.workspace_allocations, Unset):
            workspace_allocations = UNSET
        elif isinstance(self.workspace_allocations, RecordsById):
            workspace_allocations = (
                NULL if self.workspace_allocations is None else write_object(self.workspace_allocations)
            )
        else:
            workspace_allocations = self.workspace_allocations

        workspace_groups: dict[str, Any] | None | Unset
        if isinstance(self.workspace_groups, Unset):
            workspace_groups = UNSET
        elif isinstance(self.workspace_groups, RecordsById):
            workspace_groups = NULL if self.workspace_groups is None else write_object(self.workspace_groups)
        else:
            workspace_groups = self.workspace_groups

        workspace_resources: dict[str, Any] | None | Unset
        if isinstance(self.workspace_resources, Unset):
            workspace_resources = UNSET
        elif isinstance(self.workspace_resources, RecordsById):
            workspace_resources = NULL if self.workspace_resources is None else write_object(self.workspace_resources)
        else:
            workspace_resources = self.workspace_resources

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if meta is not UNSET:
            field_dict["meta"] = meta
        if results is not UNSET:
            field_dict["results"] = results
        if external_references is not UNSET:
            field_dict["external_references"] = external_references
        if assignments is not UNSET:
            field_dict["assignments"] = assignments
        if billing_milestones is not UNSET:
            field_dict["billing_milestones"] = billing_milestones
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields
        if custom_field_choices is not UNSET:
            field_dict["custom_field_choices"] = custom_field_choices
        if custom_field_sets is not UNSET:
            field_dict["custom_field_sets"] = custom_field_sets
        if custom_field_values is not UNSET:
            field_dict["custom_field_values"] = custom_field_values
        if estimates is not UNSET:
            field_dict["estimates"] = estimates
        if estimate_scenarios is not UNSET:
            field_dict["estimate_scenarios"] = estimate_scenarios
        if estimate_scenario_resources is not UNSET:
            field_dict["estimate_scenario_resources"] = estimate_scenario_resources
        if expenses is not UNSET:
            field_dict["expenses"] = expenses
        if expense_budgets is not UNSET:
            field_dict["expense_budgets"] = expense_budgets
        if invoices is not UNSET:
            field_dict["invoices"] = invoices
        if participations is not UNSET:
            field_dict["participations"] = participations
        if posts is not UNSET:
            field_dict["posts"] = posts
        if rate_cards is not UNSET:
            field_dict["rate_cards"] = rate_cards
        if roles is not UNSET:
            field_dict["roles"] = roles
        if skills is not UNSET:
            field_dict["skills"] = skills
        if status_reports is not UNSET:
            field_dict["status_reports"] = status_reports
        if stories is not UNSET:
            field_dict["stories"] = stories
        if story_allocation_days is not UNSET:
            field_dict["story_allocation_days"] = story_allocation_days
        if submissions is not UNSET:
            field_dict["submissions"] = submissions
        if survey_answers is not UNSET:
            field_dict["survey_answers"] = survey_answers
        if survey_questions is not UNSET:
            field_dict["survey_questions"] = survey_questions
        if survey_responses is not UNSET:
            field_dict["survey_responses"] = survey_responses
        if survey_templates is not UNSET:
            field_dict["survey_templates"] = survey_templates
        if time_entries is not UNSET:
            field_dict["time_entries"] = time_entries
        if time_off_entries is not UNSET:
            field_dict["time_off_entries"] = time_off_entries
        if users is not UNSET:
            field_dict["users"] = users
        if vendors is not UNSET:
            field_dict["vendors"] = vendors
        if workspaces is not UNSET:
            field_dict["workspaces"] = workspaces
        if workspace_allocations is not UNSET:
            field_dict["workspace_allocations"] = workspace_allocations
        if workspace_groups is not UNSET:
            field_dict["workspace_groups"] = workspace_groups
        if workspace_resources is not UNSET:
            field_dict["workspace_resources"] = workspace_resources

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

        _assignments = d.pop("assignments", UNSET)
        assignments: None | RecordsById | Unset
        if _assignments is None or isinstance(_assignments, Unset):
            assignments = _assignments
        else:
            _assignments_type_0 = _assignments
            assignments_type_0 = (
                NULL if _assignments_type_0 is None else __models.RecordsById.from_dict(_assignments_type_0)
            )

            assignments = assignments_type_0

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

        _custom_fields = d.pop("custom_fields", UNSET)
        custom_fields: None | RecordsById | Unset
        if _custom_fields is None or isinstance(_custom_fields, Unset):
            custom_fields = _custom_fields
        else:
            _custom_fields_type_0 = _custom_fields
            custom_fields_type_0 = (
                NULL if _custom_fields_type_0 is None else __models.RecordsById.from_dict(_custom_fields_type_0)
            )

            custom_fields = custom_fields_type_0

        _custom_field_choices = d.pop("custom_field_choices", UNSET)
        custom_field_choices: None | RecordsById | Unset
        if _custom_field_choices is None or isinstance(_custom_field_choices, Unset):
            custom_field_choices = _custom_field_choices
        else:
            _custom_field_choices_type_0 = _custom_field_choices
            custom_field_choices_type_0 = (
                NULL
                if _custom_field_choices_type_0 is None
                else __models.RecordsById.from_dict(_custom_field_choices_type_0)
            )

            custom_field_choices = custom_field_choices_type_0

        _custom_field_sets = d.pop("custom_field_sets", UNSET)
        custom_field_sets: None | RecordsById | Unset
        if _custom_field_sets is None or isinstance(_custom_field_sets, Unset):
            custom_field_sets = _custom_field_sets
        else:
            _custom_field_sets_type_0 = _custom_field_sets
            custom_field_sets_type_0 = (
                NULL if _custom_field_sets_type_0 is None else __models.RecordsById.from_dict(_custom_field_sets_type_0)
            )

            custom_field_sets = custom_field_sets_type_0

        _custom_field_values = d.pop("custom_field_values", UNSET)
        custom_field_values: None | RecordsById | Unset
        if _custom_field_values is None or isinstance(_custom_field_values, Unset):
            custom_field_values = _custom_field_values
        else:
            _custom_field_values_type_0 = _custom_field_values
            custom_field_values_type_0 = (
                NULL
                if _custom_field_values_type_0 is None
                else __models.RecordsById.from_dict(_custom_field_values_type_0)
            )

            custom_field_values = custom_field_values_type_0

        _estimates = d.pop("estimates", UNSET)
        estimates: None | RecordsById | Unset
        if _estimates is None or isinstance(_estimates, Unset):
            estimates = _estimates
        else:
            _estimates_type_0 = _estimates
            estimates_type_0 = NULL if _estimates_type_0 is None else __models.RecordsById.from_dict(_estimates_type_0)

            estimates = estimates_type_0

        _estimate_scenarios = d.pop("estimate_scenarios", UNSET)
        estimate_scenarios: None | RecordsById | Unset
        if _estimate_scenarios is None or isinstance(_estimate_scenarios, Unset):
            estimate_scenarios = _estimate_scenarios
        else:
            _estimate_scenarios_type_0 = _estimate_scenarios
            estimate_scenarios_type_0 = (
                NULL
                if _estimate_scenarios_type_0 is None
                else __models.RecordsById.from_dict(_estimate_scenarios_type_0)
            )

            estimate_scenarios = estimate_scenarios_type_0

        _estimate_scenario_resources = d.pop("estimate_scenario_resources", UNSET)
        estimate_scenario_resources: None | RecordsById | Unset
        if _estimate_scenario_resources is None or isinstance(_estimate_scenario_resources, Unset):
            estimate_scenario_resources = _estimate_scenario_resources
        else:
            _estimate_scenario_resources_type_0 = _estimate_scenario_resources
            estimate_scenario_resources_type_0 = (
                NULL
                if _estimate_scenario_resources_type_0 is None
                else __models.RecordsById.from_dict(_estimate_scenario_resources_type_0)
            )

            estimate_scenario_resources = estimate_scenario_resources_type_0

        _expenses = d.pop("expenses", UNSET)
        expenses: ExpensesById | None | Unset
        if _expenses is None or isinstance(_expenses, Unset):
            expenses = _expenses
        else:
            _expenses_type_0 = _expenses
            expenses_type_0 = NULL if _expenses_type_0 is None else __models.ExpensesById.from_dict(_expenses_type_0)

            expenses = expenses_type_0

        _expense_budgets = d.pop("expense_budgets", UNSET)
        expense_budgets: None | RecordsById | Unset
        if _expense_budgets is None or isinstance(_expense_budgets, Unset):
            expense_budgets = _expense_budgets
        else:
            _expense_budgets_type_0 = _expense_budgets
            expense_budgets_type_0 = (
                NULL if _expense_budgets_type_0 is None else __models.RecordsById.from_dict(_expense_budgets_type_0)
            )

            expense_budgets = expense_budgets_type_0

        _invoices = d.pop("invoices", UNSET)
        invoices: InvoicesById | None | Unset
        if _invoices is None or isinstance(_invoices, Unset):
            invoices = _invoices
        else:
            _invoices_type_0 = _invoices
            invoices_type_0 = NULL if _invoices_type_0 is None else __models.InvoicesById.from_dict(_invoices_type_0)

            invoices = invoices_type_0

        _participations = d.pop("participations", UNSET)
        participations: None | RecordsById | Unset
        if _participations is None or isinstance(_participations, Unset):
            participations = _participations
        else:
            _participations_type_0 = _participations
            participations_type_0 = (
                NULL if _participations_type_0 is None else __models.RecordsById.from_dict(_participations_type_0)
            )

            participations = participations_type_0

        _posts = d.pop("posts", UNSET)
        posts: None | RecordsById | Unset
        if _posts is None or isinstance(_posts, Unset):
            posts = _posts
        else:
            _posts_type_0 = _posts
            posts_type_0 = NULL if _posts_type_0 is None else __models.RecordsById.from_dict(_posts_type_0)

            posts = posts_type_0

        _rate_cards = d.pop("rate_cards", UNSET)
        rate_cards: None | RecordsById | Unset
        if _rate_cards is None or isinstance(_rate_cards, Unset):
            rate_cards = _rate_cards
        else:
            _rate_cards_type_0 = _rate_cards
            rate_cards_type_0 = (
                NULL if _rate_cards_type_0 is None else __models.RecordsById.from_dict(_rate_cards_type_0)
            )

            rate_cards = rate_cards_type_0

        _roles = d.pop("roles", UNSET)
        roles: None | RolesById | Unset
        if _roles is None or isinstance(_roles, Unset):
            roles = _roles
        else:
            _roles_type_0 = _roles
            roles_type_0 = NULL if _roles_type_0 is None else __models.RolesById.from_dict(_roles_type_0)

            roles = roles_type_0

        _skills = d.pop("skills", UNSET)
        skills: None | RecordsById | Unset
        if _skills is None or isinstance(_skills, Unset):
            skills = _skills
        else:
            _skills_type_0 = _skills
            skills_type_0 = NULL if _skills_type_0 is None else __models.RecordsById.from_dict(_skills_type_0)

            skills = skills_type_0

        _status_reports = d.pop("status_reports", UNSET)
        status_reports: None | RecordsById | Unset
        if _status_reports is None or isinstance(_status_reports, Unset):
            status_reports = _status_reports
        else:
            _status_reports_type_0 = _status_reports
            status_reports_type_0 = (
                NULL if _status_reports_type_0 is None else __models.RecordsById.from_dict(_status_reports_type_0)
            )

            status_reports = status_reports_type_0

        _stories = d.pop("stories", UNSET)
        stories: None | StoriesById | Unset
        if _stories is None or isinstance(_stories, Unset):
            stories = _stories
        else:
            _stories_type_0 = _stories
            stories_type_0 = NULL if _stories_type_0 is None else __models.StoriesById.from_dict(_stories_type_0)

            stories = stories_type_0

        _story_allocation_days = d.pop("story_allocation_days", UNSET)
        story_allocation_days: None | RecordsById | Unset
        if _story_allocation_days is None or isinstance(_story_allocation_days, Unset):
            story_allocation_days = _story_allocation_days
        else:
            _story_allocation_days_type_0 = _story_allocation_days
            story_allocation_days_type_0 = (
                NULL
                if _story_allocation_days_type_0 is None
                else __models.RecordsById.from_dict(_story_allocation_days_type_0)
            )

            story_allocation_days = story_allocation_days_type_0

        _submissions = d.pop("submissions", UNSET)
        submissions: None | RecordsById | Unset
        if _submissions is None or isinstance(_submissions, Unset):
            submissions = _submissions
        else:
            _submissions_type_0 = _submissions
            submissions_type_0 = (
                NULL if _submissions_type_0 is None else __models.RecordsById.from_dict(_submissions_type_0)
            )

            submissions = submissions_type_0

        _survey_answers = d.pop("survey_answers", UNSET)
        survey_answers: None | RecordsById | Unset
        if _survey_answers is None or isinstance(_survey_answers, Unset):
            survey_answers = _survey_answers
        else:
            _survey_answers_type_0 = _survey_answers
            survey_answers_type_0 = (
                NULL if _survey_answers_type_0 is None else __models.RecordsById.from_dict(_survey_answers_type_0)
            )

            survey_answers = survey_answers_type_0

        _survey_questions = d.pop("survey_questions", UNSET)
        survey_questions: None | RecordsById | Unset
        if _survey_questions is None or isinstance(_survey_questions, Unset):
            survey_questions = _survey_questions
        else:
            _survey_questions_type_0 = _survey_questions
            survey_questions_type_0 = (
                NULL if _survey_questions_type_0 is None else __models.RecordsById.from_dict(_survey_questions_type_0)
            )

            survey_questions = survey_questions_type_0

        _survey_responses = d.pop("survey_responses", UNSET)
        survey_responses: None | RecordsById | Unset
        if _survey_responses is None or isinstance(_survey_responses, Unset):
            survey_responses = _survey_responses
        else:
            _survey_responses_type_0 = _survey_responses
            survey_responses_type_0 = (
                NULL if _survey_responses_type_0 is None else __models.RecordsById.from_dict(_survey_responses_type_0)
            )

            survey_responses = survey_responses_type_0

        _survey_templates = d.pop("survey_templates", UNSET)
        survey_templates: None | RecordsById | Unset
        if _survey_templates is None or isinstance(_survey_templates, Unset):
            survey_templates = _survey_templates
        else:
            _survey_templates_type_0 = _survey_templates
            survey_templates_type_0 = (
                NULL if _survey_templates_type_0 is None else __models.RecordsById.from_dict(_survey_templates_type_0)
            )

            survey_templates = survey_templates_type_0

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

        _time_off_entries = d.pop("time_off_entries", UNSET)
        time_off_entries: None | RecordsById | Unset
        if _time_off_entries is None or isinstance(_time_off_entries, Unset):
            time_off_entries = _time_off_entries
        else:
            _time_off_entries_type_0 = _time_off_entries
            time_off_entries_type_0 = (
                NULL if _time_off_entries_type_0 is None else __models.RecordsById.from_dict(_time_off_entries_type_0)
            )

            time_off_entries = time_off_entries_type_0

        _users = d.pop("users", UNSET)
        users: None | Unset | UsersById
        if _users is None or isinstance(_users, Unset):
            users = _users
        else:
            _users_type_0 = _users
            users_type_0 = NULL if _users_type_0 is None else __models.UsersById.from_dict(_users_type_0)

            users = users_type_0

        _vendors = d.pop("vendors", UNSET)
        vendors: None | RecordsById | Unset
        if _vendors is None or isinstance(_vendors, Unset):
            vendors = _vendors
        else:
            _vendors_type_0 = _vendors
            vendors_type_0 = NULL if _vendors_type_0 is None else __models.RecordsById.from_dict(_vendors_type_0)

            vendors = vendors_type_0

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

        _workspace_allocations = d.pop("workspace_allocations", UNSET)
        workspace_allocations: None | RecordsById | Unset
        if _workspace_allocations is None or isinstance(_workspace_allocations, Unset):
            workspace_allocations = _workspace_allocations
        else:
            _workspace_allocations_type_0 = _workspace_allocations
            workspace_allocations_type_0 = (
                NULL
                if _workspace_allocations_type_0 is None
                else __models.RecordsById.from_dict(_workspace_allocations_type_0)
            )

            workspace_allocations = workspace_allocations_type_0

        _workspace_groups = d.pop("workspace_groups", UNSET)
        workspace_groups: None | RecordsById | Unset
        if _workspace_groups is None or isinstance(_workspace_groups, Unset):
            workspace_groups = _workspace_groups
        else:
            _workspace_groups_type_0 = _workspace_groups
            workspace_groups_type_0 = (
                NULL if _workspace_groups_type_0 is None else __models.RecordsById.from_dict(_workspace_groups_type_0)
            )

            workspace_groups = workspace_groups_type_0

        _workspace_resources = d.pop("workspace_resources", UNSET)
        workspace_resources: None | RecordsById | Unset
        if _workspace_resources is None or isinstance(_workspace_resources, Unset):
            workspace_resources = _workspace_resources
        else:
            _workspace_resources_type_0 = _workspace_resources
            workspace_resources_type_0 = (
                NULL
                if _workspace_resources_type_0 is None
                else __models.RecordsById.from_dict(_workspace_resources_type_0)
            )

            workspace_resources = workspace_resources_type_0

        external_references_reply = cls(
            count=count,
            meta=meta,
            results=results,
            external_references=external_references,
            assignments=assignments,
            billing_milestones=billing_milestones,
            custom_fields=custom_fields,
            custom_field_choices=custom_field_choices,
            custom_field_sets=custom_field_sets,
            custom_field_values=custom_field_values,
            estimates=estimates,
            estimate_scenarios=estimate_scenarios,
            estimate_scenario_resources=estimate_scenario_resources,
            expenses=expenses,
            expense_budgets=expense_budgets,
            invoices=invoices,
            participations=participations,
            posts=posts,
            rate_cards=rate_cards,
            roles=roles,
            skills=skills,
            status_reports=status_reports,
            stories=stories,
            story_allocation_days=story_allocation_days,
            submissions=submissions,
            survey_answers=survey_answers,
            survey_questions=survey_questions,
            survey_responses=survey_responses,
            survey_templates=survey_templates,
            time_entries=time_entries,
            time_off_entries=time_off_entries,
            users=users,
            vendors=vendors,
            workspaces=workspaces,
            workspace_allocations=workspace_allocations,
            workspace_groups=workspace_groups,
            workspace_resources=workspace_resources,
        )

        external_references_reply.additional_properties = d
        return external_references_reply

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
