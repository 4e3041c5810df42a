from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LinkedResource(_Model):
    """Something that is named and not spelt out; `fields` asks for more.

    Attributes:
        id (int | None):
        name (str | None):
        url (str | None):
    """

    id: int | None = None
    name: str | None = None
    url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewUser(_Model):
    """What a new user is made of.

    Attributes:
        first_name (str):
        last_name (str):
        mail (str):
        login (str):
        legal_entity_id (int | str): Number of the legal entity.
        dt_contract_start (str): First day of the contract.
        department_id (int | str): Number of the department.
        role_principal_id (int | str): Number of the main role.
        dt_contract_end (str | None): Last day of the contract.
        csp_id (int | str | None): Number of the professional category.
        calendar_id (int | str | None): Number of the calendar.
        employee_number (str | None): Number of the employee, as text.
        birth_date (str | None):
        user_work_cycles (list[WorkCycleAssignment] | None): Working time by period.
        manager_id (int | str | None): Number of the manager, a user.
        habilited_roles (list[RoleReference] | None): Further roles.
        culture_id (int | str | None): Number of the culture, which is language and formats.
        address (str | None):
        bank_name (str | None):
        direct_line (str | None): Telephone number at work.
        job_title (str | None):
        gender (str | None):
        nationality (str | None):
        personal_email (str | None):
        personal_mobile (str | None):
        professional_mobile (str | None):
        quote (str | None):
    """

    first_name: str
    last_name: str
    mail: str
    login: str
    legal_entity_id: int | str
    dt_contract_start: str
    department_id: int | str
    role_principal_id: int | str
    dt_contract_end: str | None = None
    csp_id: int | str | None = None
    calendar_id: int | str | None = None
    employee_number: str | None = None
    birth_date: str | None = None
    user_work_cycles: list[_m.WorkCycleAssignment] | None = None
    manager_id: int | str | None = None
    habilited_roles: list[_m.RoleReference] | None = None
    culture_id: int | str | None = None
    address: str | None = None
    bank_name: str | None = None
    direct_line: str | None = None
    job_title: str | None = None
    gender: str | None = None
    nationality: str | None = None
    personal_email: str | None = None
    personal_mobile: str | None = None
    professional_mobile: str | None = None
    quote: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "legal_entity_id": "legalEntityId",
        "dt_contract_start": "dtContractStart",
        "department_id": "departmentId",
        "role_principal_id": "rolePrincipalId",
        "dt_contract_end": "dtContractEnd",
        "csp_id": "cspId",
        "calendar_id": "calendarId",
        "employee_number": "employeeNumber",
        "birth_date": "birthDate",
        "user_work_cycles": "userWorkCycles",
        "manager_id": "managerId",
        "habilited_roles": "habilitedRoles",
        "culture_id": "cultureId",
        "bank_name": "bankName",
        "direct_line": "directLine",
        "job_title": "jobTitle",
        "personal_email": "personalEmail",
        "personal_mobile": "personalMobile",
        "professional_mobile": "professionalMobile",
    }


@_model(kw_only=True, eq=False, repr=False)
class Picture(_Model):
    """The picture of a user.

    Attributes:
        id (str | None):
        href (str | None): Address of the picture.
        name (str | None):
    """

    id: str | None = None
    href: str | None = None
    name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class RoleReference(_Model):
    """A role by its number.

    Attributes:
        id (int | str | None): Number of the role.
    """

    id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class User(_Model):
    """A user of the directory. Without `fields` only `id`, `name` and `url` come.

    Attributes:
        id (int | None): Number of the user.
        name (str | None):
        url (str | None):
        display_name (str | None): Name as it is shown.
        modified_on (str | None): Time of the last change.
        last_name (str | None):
        first_name (str | None):
        login (str | None):
        mail (str | None):
        dt_contract_start (str | None): First day of the contract.
        dt_contract_end (str | None): Last day of the contract.
        birth_date (str | None):
        employee_number (str | None): Number of the employee, as text.
        calendar (LinkedResource | None):
        culture (LinkedResource | None):
        picture (Picture | None):
        application_data (UserApplicationData | None):
        legal_entity (LinkedResource | None):
        department (LinkedResource | None):
        manager (LinkedResource | None):
        role_principal (LinkedResource | None):
        habilited_roles (list[LinkedResource] | None): Further roles.
        user_work_cycles (list[UserWorkCycle] | None): Working time by period.
    """

    id: int | None = None
    name: str | None = None
    url: str | None = None
    display_name: str | None = None
    modified_on: str | None = None
    last_name: str | None = None
    first_name: str | None = None
    login: str | None = None
    mail: str | None = None
    dt_contract_start: str | None = None
    dt_contract_end: str | None = None
    birth_date: str | None = None
    employee_number: str | None = None
    calendar: _m.LinkedResource | None = None
    culture: _m.LinkedResource | None = None
    picture: _m.Picture | None = None
    application_data: _m.UserApplicationData | None = None
    legal_entity: _m.LinkedResource | None = None
    department: _m.LinkedResource | None = None
    manager: _m.LinkedResource | None = None
    role_principal: _m.LinkedResource | None = None
    habilited_roles: list[_m.LinkedResource] | None = None
    user_work_cycles: list[_m.UserWorkCycle] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "modified_on": "modifiedOn",
        "last_name": "lastName",
        "first_name": "firstName",
        "dt_contract_start": "dtContractStart",
        "dt_contract_end": "dtContractEnd",
        "birth_date": "birthDate",
        "employee_number": "employeeNumber",
        "application_data": "applicationData",
        "legal_entity": "legalEntity",
        "role_principal": "rolePrincipal",
        "habilited_roles": "habilitedRoles",
        "user_work_cycles": "userWorkCycles",
    }


@_model(kw_only=True, eq=False, repr=False)
class UserApplicationData(_Model):
    """An object without documented members."""


@_model(kw_only=True, eq=False, repr=False)
class UserChanges(_Model):
    """What is changed of a user; all of it optional.

    Attributes:
        first_name (str | None):
        last_name (str | None):
        mail (str | None):
        login (str | None):
        legal_entity_id (int | str | None): Number of the legal entity.
        csp_id (int | str | None): Number of the professional category.
        calendar_id (int | str | None): Number of the calendar.
        employee_number (str | None): Number of the employee, as text.
        birth_date (str | None):
        user_work_cycles (list[WorkCycleAssignment] | None): Working time by period.
        department_id (int | str | None): Number of the department.
        manager_id (int | str | None): Number of the manager, a user.
        role_principal_id (int | str | None): Number of the main role.
        habilited_roles (list[RoleReference] | None): Further roles.
        culture_id (int | str | None): Number of the culture, which is language and formats.
        address (str | None):
        bank_name (str | None):
        direct_line (str | None): Telephone number at work.
        job_title (str | None):
        gender (str | None):
        nationality (str | None):
        personal_email (str | None):
        personal_mobile (str | None):
        professional_mobile (str | None):
        quote (str | None):
    """

    first_name: str | None = None
    last_name: str | None = None
    mail: str | None = None
    login: str | None = None
    legal_entity_id: int | str | None = None
    csp_id: int | str | None = None
    calendar_id: int | str | None = None
    employee_number: str | None = None
    birth_date: str | None = None
    user_work_cycles: list[_m.WorkCycleAssignment] | None = None
    department_id: int | str | None = None
    manager_id: int | str | None = None
    role_principal_id: int | str | None = None
    habilited_roles: list[_m.RoleReference] | None = None
    culture_id: int | str | None = None
    address: str | None = None
    bank_name: str | None = None
    direct_line: str | None = None
    job_title: str | None = None
    gender: str | None = None
    nationality: str | None = None
    personal_email: str | None = None
    personal_mobile: str | None = None
    professional_mobile: str | None = None
    quote: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "legal_entity_id": "legalEntityId",
        "csp_id": "cspId",
        "calendar_id": "calendarId",
        "employee_number": "employeeNumber",
        "birth_date": "birthDate",
        "user_work_cycles": "userWorkCycles",
        "department_id": "departmentId",
        "manager_id": "managerId",
        "role_principal_id": "rolePrincipalId",
        "habilited_roles": "habilitedRoles",
        "culture_id": "cultureId",
        "bank_name": "bankName",
        "direct_line": "directLine",
        "job_title": "jobTitle",
        "personal_email": "personalEmail",
        "personal_mobile": "personalMobile",
        "professional_mobile": "professionalMobile",
    }


@_model(kw_only=True, eq=False, repr=False)
class UserCollection(_Model):
    """Users in the envelope of v3.

    Attributes:
        data (UserCollectionData | None):
    """

    data: _m.UserCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class UserCollectionData(_Model):
    """One page of users.

    Attributes:
        items (list[User] | None):
        count (int | None): Number of users in all.
    """

    items: list[_m.User] | None = None
    count: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UserEnvelope(_Model):
    """A user in the envelope of v3.

    Attributes:
        data (User | None):
    """

    data: _m.User | None = None


@_model(kw_only=True, eq=False, repr=False)
class UserWorkCycle(_Model):
    """The working time of a user in a period.

    Attributes:
        id (int | None):
        owner_id (int | None): Number of the user.
        work_cycle_id (int | None): Number of the work cycle.
        starts_on (str | None): First day.
        ends_on (str | None): Last day.
    """

    id: int | None = None
    owner_id: int | None = None
    work_cycle_id: int | None = None
    starts_on: str | None = None
    ends_on: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "id": "Id",
        "owner_id": "OwnerID",
        "work_cycle_id": "WorkCycleID",
        "starts_on": "StartsOn",
        "ends_on": "EndsOn",
    }


@_model(kw_only=True, eq=False, repr=False)
class WorkCycleAssignment(_Model):
    """The working time of a user in a period, as it is sent.

    Attributes:
        id (int | str | None):
        starts_on (str | None): First day.
        ends_on (str | None): Last day.
        work_cycle_id (int | str | None): Number of the work cycle.
    """

    id: int | str | None = None
    starts_on: str | None = None
    ends_on: str | None = None
    work_cycle_id: int | str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "starts_on": "startsOn",
        "ends_on": "endsOn",
        "work_cycle_id": "workCycleId",
    }
