using Casework.Domain.Cases;
using static Casework.Domain.Rules.RuleTag;

namespace Casework.Domain.Rules;

/// <summary>The two rules that every step obeys before its own rules are asked.</summary>
public static class TheWorkflow
{
    /// <summary>A step is possible only in the stages that the state chart gives it.</summary>
    public static readonly Rule Stage = new("STAGE", Enforced,
        "A step is taken only in the stages that the state chart gives it.", "State chart of the maintained school case, 6.1");

    /// <summary>A step is taken only by the roles that the permission table gives it.</summary>
    public static readonly Rule Who = new("WHO", Enforced,
        "A step is taken only by the roles that the permission table gives it; a Lead Officer records on their own cases.", "Permission table, 5");

    /// <summary>The flowchart.</summary>
    public static readonly Rule R64 = new("R64", Shown,
        "A flowchart shows the process for schools causing concern.", "Strategy line 2225",
        "The picture is lost; the state chart that the workflow follows was drawn again from the text.")
    { KeptIn = [typeof(Workflow)] };
}
