global using Casework.Domain.Cases;
global using Casework.Domain.Cases.Formal;
global using Casework.Domain.Establishments;
global using Casework.Domain.Meetings;
global using Casework.Domain.People;
global using Casework.Domain.Policy;
global using static Casework.Domain.Tests.People;
global using static Casework.Domain.Tests.Specification;
global using Case = Casework.Domain.Cases.Case;
