"""Portuguese."""

from __future__ import annotations

from planproof.reading.vocabulary.table import Table

TABLE = Table(
    topics={
        "summary": "resumo; resumo executivo; resumo geral; resumo do projeto; resumo do plano; sumário; sumario; "
        "sumário executivo; sumario executivo; visão geral*; visao geral*; introdução; introducao; contexto*; "
        "contextualização; contextualizacao; propósito; proposito; motivação*; motivacao*; descrição; descricao; "
        "descrição geral; descricao geral; descrição da funcionalidade; descricao da funcionalidade; sobre; "
        "apresentação; apresentacao; visão; visao; escopo*; âmbito; ambito; justificativa; por quê; por que; "
        "finalidade; valor de negócio; valor de negocio; impacto no usuário; impacto no usuario; em resumo",
        "current_state": "estado atual*; estado actual; situação atual*; situacao atual*; cenário atual; "
        "cenario atual; diagnóstico*; diagnostico*; diagnóstico atual; diagnostico atual; arquitetura atual*; "
        "implementação atual*; implementacao atual*; comportamento atual; ponto de partida; linha de base; análise; "
        "analise; análise da situação atual; analise da situacao atual; análise inicial; analise inicial; "
        "investigação; investigacao; estado inicial; estado original*; baseline atual; fluxo atual; como está hoje; "
        "como esta hoje; como é hoje; como e hoje",
        "exists": "o que existe; o que já existe*; o que ja existe*; já existe; ja existe; já existente; "
        "ja existente; existente; estrutura existente; infraestrutura existente; o que funciona; o que já funciona; "
        "o que ja funciona; o que temos; pontos fortes; já implementado; ja implementado; já feito; ja feito; "
        "componentes existentes; componentes disponíveis; componentes disponiveis; features implementadas*; "
        "funcionalidades existentes",
        "problems": "problemas; problemas identificados*; problemas encontrados*; problemas atuais*; "
        "problemas conhecidos; problema; problema atual; problema principal; problema identificado*; o problema; "
        "definição do problema; definicao do problema; declaração do problema; declaracao do problema; lacunas*; "
        "falhas; falhas identificadas; questões identificadas; questoes identificadas; o que falta; "
        "o que está faltando; o que esta faltando; pontos fracos; pontos de dor; débitos técnicos*; "
        "debitos tecnicos*; débito técnico; debito tecnico; dívida técnica*; divida tecnica*; limitações*; "
        "limitacoes*; causa raiz*; causas raiz; análise de causa raiz; analise de causa raiz; desafios; gargalos; "
        "descrição do problema; descricao do problema; bugs conhecidos; fraquezas",
        "future_state": "estado futuro*; estado desejado*; estado alvo; estado proposto; solução proposta*; "
        "solucao proposta*; solução; solucao; soluções propostas; solucoes propostas; a solução; a solucao; "
        "proposta*; estrutura alvo; estrutura proposta; estrutura final; estrutura de módulos proposta; "
        "estrutura de modulos proposta; arquitetura proposta*; arquitetura alvo; mudanças propostas; "
        "mudancas propostas; alterações propostas; alteracoes propostas; melhorias propostas; abordagem proposta; "
        "resultado esperado*; resultados esperados*; resultado desejado; o que muda; visão da solução; "
        "visao da solucao; correção proposta; correcao proposta; otimizações propostas*; otimizacoes propostas*",
        "goals": "objetivos*; objetivo; objetivo geral; objetivo principal; objetivo final; objetivos específicos; "
        "objetivos especificos; objetivos primários; objetivos primarios; objetivos secundários; "
        "objetivos secundarios; objetivos principais; objetivos da refatoração; objetivos da refatoracao; "
        "objectivos; objectivo; metas; metas do projeto; histórias de usuário*; historias de usuario*; "
        "histórias de utilizador; historias de utilizador; user stories",
        "non_goals": "não-objetivos*; nao-objetivos*; não objetivos*; nao objetivos*; fora do escopo*; "
        "fora de escopo*; fora do âmbito; fora do ambito; não incluído; nao incluido; não incluso; nao incluso; "
        "o que não fazer; o que nao fazer; o que não será feito; o que nao sera feito; não faremos; nao faremos; "
        "exclusões; exclusoes; não escopo; nao escopo; não está no escopo; nao esta no escopo",
        "criteria": "critérios de sucesso*; criterios de sucesso*; *critérios de sucesso; *criterios de sucesso; "
        "critério de sucesso*; criterio de sucesso*; critérios de aceitação*; criterios de aceitacao*; "
        "*critérios de aceitação; *criterios de aceitacao; critério de aceitação; criterio de aceitacao; "
        "critérios de aceite*; criterios de aceite*; *critérios de aceite; *criterios de aceite; critério de aceite; "
        "criterio de aceite; critérios de conclusão*; criterios de conclusao*; critério de conclusão; "
        "criterio de conclusao; critérios de saída*; criterios de saida*; critério de saída; criterio de saida; "
        "critérios de pronto; criterios de pronto; critério de pronto; criterio de pronto; definição de pronto*; "
        "definicao de pronto*; definição de feito; definicao de feito; definição de concluído; "
        "definicao de concluido; checklist final*; checklist de validação; checklist de validacao; "
        "checklist de verificação; checklist de verificacao; checklist de conclusão; checklist de conclusao; "
        "checklist de aceitação; checklist de aceitacao; critérios; criterios; pronto quando; concluído quando; "
        "concluido quando; condições de aceitação; condicoes de aceitacao; condições de sucesso; "
        "condicoes de sucesso; validação final; validacao final; aceite; critérios de término; criterios de termino",
        "gate": "verificação; verificacao; validação; validacao; verificar; validar; checklist de qualidade; "
        "ponto de verificação*; ponto de verificacao*; ponto de controle*; pontos de verificação; "
        "pontos de verificacao; portão de qualidade*; portao de qualidade*; gate de qualidade*; "
        "controle de qualidade; casos de teste*; cenários de teste*; cenarios de teste*; qualidade de código; "
        "qualidade de codigo; verificações; verificacoes; testar; como testar; como validar; após cada passo; "
        "apos cada passo; protocolo de testes; métricas de validação; metricas de validacao; testes de validação; "
        "testes de validacao",
        "deliverables": "entregáveis*; entregaveis*; entregável*; entregavel*; entregas*; entrega; artefatos; "
        "saídas; saidas; produtos; resultados; produto final; saída esperada; saida esperada",
        "work": "plano de implementação*; plano de implementacao*; plano de execução*; plano de execucao*; "
        "plano de ação*; plano de acao*; plano de trabalho*; plano de desenvolvimento*; plano de refatoração*; "
        "plano de refatoracao*; plano de migração*; plano de migracao*; plano de correção*; plano de correcao*; "
        "plano detalhado; plano de entrega; o plano; fases*; fases de implementação*; fases de implementacao*; "
        "fases da implementação; fases da implementacao; fases do projeto; fases de desenvolvimento; etapas*; "
        "etapas de implementação*; etapas de implementacao*; passos*; passos de implementação*; "
        "passos de implementacao*; passo a passo*; implementação; implementacao; implementação detalhada; "
        "implementacao detalhada; implementações; implementacoes; tarefas*; lista de tarefas*; "
        "tarefas de implementação; tarefas de implementacao; tarefas pendentes; decomposição de tarefas; "
        "decomposicao de tarefas; divisão de tarefas; divisao de tarefas; detalhamento das tarefas; "
        "estrutura analítica do projeto; estrutura analitica do projeto; roadmap técnico*; roadmap tecnico*; "
        "roadmap de implementação; roadmap de implementacao; roteiro*; roteiro de implementação; "
        "roteiro de implementacao; marcos; sprints; sprint backlog; itens de ação; itens de acao; itens de trabalho; "
        "ações; acoes; backlog do produto; checklist; checklist de implementação*; checklist de implementacao*; "
        "checklist de execução*; checklist de execucao*; checklist de tarefas; sequência de implementação; "
        "sequencia de implementacao; sequência de execução; sequencia de execucao; ordem de execução*; "
        "ordem de execucao*; execução; execucao; estratégia de implementação*; estrategia de implementacao*; "
        "abordagem de implementação; abordagem de implementacao; a fazer; afazeres; pendências; pendencias; "
        "trabalho restante; mudanças necessárias; mudancas necessarias; alterações necessárias; "
        "alteracoes necessarias; correções necessárias; correcoes necessarias; registro de execução por etapa; "
        "registro de execucao por etapa",
        "tasks": "tarefas*; lista de tarefas; subtarefas*; sub-tarefas; tarefas de implementação; "
        "tarefas de implementacao; passos*; passos (padrão); passos (padrao); etapas; ações*; acoes*; ação; acao; "
        "itens de ação; itens de acao; itens; a fazer; afazeres; o que fazer; trabalho; atividades*; atividade; "
        "implementação; implementacao; mudanças; mudancas; mudanças realizadas; mudancas realizadas; alterações; "
        "alteracoes; modificações; modificacoes; checklist de implementação; checklist de implementacao; "
        "checklist de tarefas; passo a passo; tarefas principais; procedimento; mudanças necessárias; "
        "mudancas necessarias",
        "technical": "detalhes técnicos*; detalhes tecnicos*; detalhes de implementação*; "
        "detalhes de implementacao*; detalhamento técnico; detalhamento tecnico; design técnico*; design tecnico*; "
        "projeto técnico; projeto tecnico; abordagem técnica*; abordagem tecnica*; considerações técnicas*; "
        "consideracoes tecnicas*; especificação técnica*; especificacao tecnica*; especificações técnicas*; "
        "especificacoes tecnicas*; especificação*; especificacao*; especificações; especificacoes; contexto técnico; "
        "contexto tecnico; requisitos*; requisitos funcionais*; requisitos não funcionais*; "
        "requisitos nao funcionais*; requisitos não-funcionais*; requisitos nao-funcionais*; requisitos técnicos*; "
        "requisitos tecnicos*; modelo de dados*; fluxo de dados*; esquema do banco de dados; esquema; "
        "banco de dados; estrutura de dados; stack tecnológica*; stack tecnologica*; tecnologias*; "
        "pilha tecnológica; pilha tecnologica; considerações de segurança*; consideracoes de seguranca*; "
        "considerações de desempenho; consideracoes de desempenho; segurança; seguranca; restrições*; restricoes*; "
        "estratégia; estrategia; estratégia técnica; estrategia tecnica; pesquisa; notas técnicas; notas tecnicas; "
        "abordagem; contratos de api; desenho técnico; desenho tecnico",
        "architecture": "arquitetura; arquitetura do sistema; arquitetura geral; mudanças de arquitetura; "
        "mudancas de arquitetura; mudanças na arquitetura; mudancas na arquitetura; mudanças arquiteturais*; "
        "mudancas arquiteturais*; alterações de arquitetura; alteracoes de arquitetura; visão geral da arquitetura; "
        "visao geral da arquitetura; componentes; componentes principais; estrutura do projeto*; "
        "estrutura de pastas*; estrutura de arquivos*; estrutura de diretórios*; estrutura de diretorios*; "
        "estrutura; estrutura de módulos*; estrutura de modulos*; estrutura dos arquivos; arquitectura",
        "decisions": "decisões*; decisoes*; decisões técnicas*; decisoes tecnicas*; decisões de arquitetura*; "
        "decisoes de arquitetura*; decisões arquiteturais*; decisoes arquiteturais*; decisões de design*; "
        "decisoes de design*; decisões de projeto*; decisoes de projeto*; decisões tomadas; decisoes tomadas; "
        "decisões importantes; decisoes importantes; decisões-chave; decisoes-chave; registro de decisões; "
        "registro de decisoes; *decisões; *decisoes; decisão; decisao; resumo das decisões*; resumo das decisoes*; "
        "alternativas consideradas*; alternativas*; trade-offs; compensações; compensacoes; decisão de design; "
        "decisao de design; conflitos identificados e decisões; conflitos identificados e decisoes",
        "files": "arquivos; arquivos afetados*; arquivos envolvidos*; arquivos relevantes*; arquivos relacionados*; "
        "arquivos principais*; arquivos-chave; arquivos chave; arquivos críticos*; arquivos criticos*; "
        "arquivos importantes; arquivos impactados*; arquivos alterados*; arquivos de referência*; "
        "arquivos de referencia*; arquivos alvo; arquivos (amostra); lista de arquivos*; mudanças de arquivos; "
        "mudancas de arquivos; mudanças nos arquivos; mudancas nos arquivos; arquivo; arquivo alvo; arquivo atual; "
        "arquivo destino; arquivo principal; arquivos a criar/modificar; arquivos a modificar/criar; "
        "arquivos a criar e modificar; localização; localizacao; ficheiros; ficheiros afetados*; "
        "ficheiros relevantes*; ficheiros envolvidos; resumo de arquivos",
        "files_modify": "arquivos a modificar*; arquivos a alterar*; arquivos a editar; arquivos a atualizar*; "
        "arquivos para modificar*; arquivos para alterar; arquivos modificados*; arquivos que serão modificados; "
        "arquivos que serao modificados; arquivos atualizados; arquivo a modificar; arquivo modificado; modificar; "
        "alterar; atualizar; editar; modificados; arquivos existentes; ficheiros a modificar*; ficheiros a alterar*; "
        "ficheiros modificados*",
        "files_create": "arquivos a criar*; arquivos para criar*; arquivos criados*; arquivos novos*; "
        "novos arquivos*; novo arquivo; arquivo a criar; arquivos a adicionar; arquivos que serão criados; "
        "arquivos que serao criados; criar; adicionar; criados; novos; novo; ficheiros a criar*; novos ficheiros*; "
        "ficheiros criados*; ficheiros novos*; novos componentes",
        "files_delete": "arquivos a remover*; arquivos a excluir*; arquivos a deletar*; arquivos a apagar; "
        "arquivos para remover*; arquivos removidos*; arquivos excluídos*; arquivos excluidos*; arquivo removido; "
        "remover; excluir; deletar; apagar; removidos; eliminar; ficheiros a remover*; ficheiros a eliminar*; "
        "ficheiros removidos",
        "files_test": "arquivos de teste*; arquivo de teste; novos testes; testes a criar; testes a escrever; "
        "ficheiros de teste*",
        "integration": "*pontos de integração; *pontos de integracao; integração; integracao; integrações*; "
        "integracoes*; interfaces; integração com outros sistemas; integracao com outros sistemas; "
        "interfaces externas",
        "risks": "riscos*; *riscos; risco; riscos e mitigações*; riscos e mitigacoes*; riscos e mitigação*; "
        "riscos e mitigacao*; riscos & mitigações; riscos & mitigacoes; análise de riscos*; analise de riscos*; "
        "análise de risco*; analise de risco*; avaliação de riscos*; avaliacao de riscos*; avaliação de risco*; "
        "avaliacao de risco*; matriz de riscos*; matriz de risco*; gestão de riscos*; gestao de riscos*; "
        "gerenciamento de riscos*; registro de riscos*; riscos técnicos; riscos tecnicos; riscos identificados; "
        "riscos potenciais; riscos conhecidos; possíveis problemas; possiveis problemas; problemas potenciais; "
        "risco residual*; pontos de atenção; pontos de atencao",
        "mitigation": "mitigação*; mitigacao*; mitigações*; mitigacoes*; estratégias de mitigação*; "
        "estrategias de mitigacao*; estratégia de mitigação*; estrategia de mitigacao*; plano de mitigação*; "
        "plano de mitigacao*; medidas de mitigação; medidas de mitigacao; plano de contingência*; "
        "plano de contingencia*; contingência*; contingencia*; contingências; contingencias; contramedidas",
        "tests": "estratégia de testes*; estrategia de testes*; estratégia de teste*; estrategia de teste*; "
        "plano de testes*; plano de teste*; *testes; cobertura de testes*; cobertura de teste; testes de regressão*; "
        "testes de regressao*; testes de performance*; testes de desempenho*; testes de carga; testes necessários; "
        "testes necessarios; testes automatizados*; testes e validação; testes e validacao; testes e qualidade; "
        "testes e2e; estratégia de validação; estrategia de validacao; plano de validação; plano de validacao; "
        "plano de verificação; plano de verificacao; garantia de qualidade; abordagem de testes; matriz de testes; "
        "testes ponta a ponta",
        "unit_tests": "testes unitários*; testes unitarios*; teste unitário; teste unitario; testes de unidade*; "
        "testes de componentes",
        "integration_tests": "testes de integração*; testes de integracao*; teste de integração; "
        "teste de integracao; testes de sistema; testes de api; testes end-to-end*",
        "manual_tests": "testes manuais*; teste manual*; verificação manual*; verificacao manual*; "
        "validação manual*; validacao manual*; testes de aceitação do usuário; testes de aceitacao do usuario; "
        "testes de fumaça; testes de fumaca; testar manualmente; teste de fumaça; teste de fumaca; teste induzido",
        "metrics": "métricas de sucesso*; metricas de sucesso*; métricas*; metricas*; *métricas; *metricas; "
        "métricas-chave; metricas-chave; indicadores*; indicadores de sucesso; indicadores-chave; kpis de sucesso; "
        "metas de desempenho; metas de performance; indicadores de desempenho; métricas de qualidade; "
        "metricas de qualidade; metas de qualidade; metas de cobertura",
        "timeline": "cronograma*; *cronograma; linha do tempo*; timeline sugerido; timeline sugerida; "
        "timeline estimado; timeline estimada; estimativas*; estimativa*; estimativa de tempo*; "
        "estimativas de tempo*; estimativa de esforço*; estimativa de esforco*; estimativas de esforço; "
        "estimativas de esforco; esforço*; esforco*; esforço estimado*; esforco estimado*; tempo estimado*; prazo*; "
        "prazos*; prazo estimado; duração; duracao; duração estimada; duracao estimada; calendário*; calendario*; "
        "agenda; planejamento de tempo; resumo das tarefas; resumo de tarefas; resumo de esforço; resumo de esforco; "
        "resumo das fases; resumo por fase; ordem de implementação*; ordem de implementacao*; ordem sugerida; "
        "ordem recomendada; ordem de execução recomendada; ordem de execucao recomendada; ordem de prioridade; "
        "ordem de integração; ordem de integracao; priorização; priorizacao; prioridades; cronograma estimado; "
        "cronograma sugerido; tempo total; total estimado; marcos e cronograma; visão geral das fases; "
        "visao geral das fases; planeamento temporal",
        "dependencies": "dependências*; dependencias*; *dependências; *dependencias; dependência; dependencia; "
        "pré-requisitos*; pre-requisitos*; pré requisitos; pre requisitos; prerequisitos; requisitos prévios; "
        "requisitos previos; grafo de dependências; grafo de dependencias; mapa de dependências; "
        "mapa de dependencias; diagrama de dependências; diagrama de dependencias; bloqueios; bloqueadores*; "
        "impedimentos; depende de; requer; bloqueado por; condições prévias; condicoes previas; antes de começar; "
        "antes de comecar; critérios de entrada; criterios de entrada; condições de entrada; condicoes de entrada; "
        "dependências e pré-requisitos; dependencias e pre-requisitos",
        "external": "dependências externas*; dependencias externas*; externas; externo; externos; serviços externos; "
        "servicos externos; bibliotecas*; pacotes; pacotes npm; terceiros; serviços de terceiros; "
        "servicos de terceiros; bibliotecas externas; novas dependências; novas dependencias; "
        "dependências a instalar; dependencias a instalar",
        "internal": "dependências internas*; dependencias internas*; internas; interno; internos; "
        "dependências de código; dependencias de codigo; módulos internos; modulos internos",
        "rollout": "plano de rollout*; plano de lançamento*; plano de lancamento*; plano de implantação*; "
        "plano de implantacao*; plano de deploy*; plano de publicação; plano de publicacao; "
        "estratégia de lançamento*; estrategia de lancamento*; estratégia de rollout*; estrategia de rollout*; "
        "estratégia de implantação*; estrategia de implantacao*; estratégia de deploy*; estrategia de deploy*; "
        "estratégia de migração*; estrategia de migracao*; lançamento; lancamento; liberação; liberacao; "
        "plano de release; plano de transição*; plano de transicao*; guia de migração; guia de migracao; "
        "compatibilidade retroativa*; retrocompatibilidade*; implantação gradual; implantacao gradual; "
        "entrada em produção; entrada em producao",
        "deployment": "implantação; implantacao; deploy em produção; deploy em producao; passos de deploy*; "
        "passos de implantação*; passos de implantacao*; etapas de deploy; etapas de implantação*; "
        "etapas de implantacao*; passos para deploy; checklist de deploy*; checklist de implantação*; "
        "checklist de implantacao*; processo de deploy; pré-deploy; pre-deploy; pós-deploy; pos-deploy; publicação; "
        "publicacao; procedimento de implantação; procedimento de implantacao; passos de publicação; "
        "passos de publicacao",
        "rollback": "plano de rollback*; estratégia de rollback*; estrategia de rollback*; "
        "procedimento de rollback*; plano de reversão*; plano de reversao*; estratégia de reversão*; "
        "estrategia de reversao*; reversão; reversao; plano de recuperação; plano de recuperacao; plano de retorno; "
        "se algo quebrar; se algo der errado; como reverter; passos de rollback",
        "documentation": "documentação; documentacao; atualizações de documentação; atualizacoes de documentacao; "
        "atualização da documentação; atualizacao da documentacao; atualização de documentação; "
        "atualizacao de documentacao; atualizar documentação; atualizar documentacao; documentação a atualizar*; "
        "documentacao a atualizar*; documentação necessária*; documentacao necessaria*; documentos a atualizar; "
        "docs a atualizar",
        "questions": "questões em aberto*; questoes em aberto*; questões abertas*; questoes abertas*; "
        "perguntas em aberto*; perguntas abertas*; perguntas; dúvidas*; duvidas*; dúvidas em aberto; "
        "duvidas em aberto; questões pendentes*; questoes pendentes*; questões não resolvidas; "
        "questoes nao resolvidas; questões a resolver; questoes a resolver; perguntas pendentes; "
        "decisões pendentes*; decisoes pendentes*; decisões necessárias*; decisoes necessarias*; decisões a tomar*; "
        "decisoes a tomar*; pontos em aberto*; pontos a definir; itens em aberto; a definir; a decidir; "
        "esclarecimentos necessários; esclarecimentos necessarios; pendências de decisão; pendencias de decisao; "
        "precisa de esclarecimento",
        "notes": "notas*; notas adicionais*; notas finais*; notas importantes*; notas de implementação; "
        "notas de implementacao; notas para o implementador*; nota; observações*; observacoes*; observação; "
        "observacao; observações importantes; observacoes importantes; importante; aviso; avisos; referências*; "
        "referencias*; referências técnicas; referencias tecnicas; documentação de referência*; "
        "documentacao de referencia*; código de referência*; codigo de referencia*; recursos adicionais*; "
        "documentos relacionados*; links úteis; links uteis; links; ver também; ver tambem; leitura complementar; "
        "apêndice*; apendice*; anexo*; anexos; glossário*; glossario*; lições aprendidas*; licoes aprendidas*; "
        "lições do erro anterior; licoes do erro anterior; aprendizados; retrospectiva; histórico*; historico*; "
        "histórico de alterações; historico de alteracoes; histórico de versões; historico de versoes; "
        "histórico de revisões; historico de revisoes; registro de alterações; registro de alteracoes; "
        "changelog do plano; conclusão*; conclusao*; considerações finais; consideracoes finais; considerações; "
        "consideracoes; aprovação*; aprovacao*; aprovações; aprovacoes; comandos úteis; comandos uteis; comandos; "
        "exemplos*; exemplo; premissas*; suposições*; suposicoes*; pressupostos; solução de problemas; "
        "solucao de problemas; legenda; princípios*; principios*; padrões a seguir; padroes a seguir; diretrizes; "
        "convenções; convencoes; boas práticas; boas praticas; regras*; regras de segurança; regras de seguranca; "
        "perguntas frequentes; monitoramento*; comunicação; comunicacao; manutenção; manutencao; suporte; "
        "contato para dúvidas; contato para duvidas; como contribuir; se tiver dúvidas; se tiver duvidas; "
        "estratégia de commits; estrategia de commits",
        "resources": "recursos; recursos necessários*; recursos necessarios*; equipe*; equipe e recursos; papéis; "
        "papeis; papéis e responsabilidades; papeis e responsabilidades; responsabilidades; orçamento*; orcamento*; "
        "custos*; custo; custo estimado; ferramentas*; ferramentas necessárias; ferramentas necessarias; "
        "alocação de recursos; alocacao de recursos; ambiente de desenvolvimento; ambiente; infraestrutura; equipa; "
        "estimativa de custos",
        "future_work": "próximos passos*; proximos passos*; *próximos passos; *proximos passos; próximo passo*; "
        "proximo passo*; próximas etapas*; proximas etapas*; próximas ações*; proximas acoes*; "
        "próximo lote recomendado*; proximo lote recomendado*; trabalho futuro*; trabalhos futuros*; "
        "melhorias futuras*; evoluções futuras*; evolucoes futuras*; evolução futura; evolucao futura; futuro; "
        "futuras melhorias; funcionalidades futuras*; features futuras*; features desejadas; desejável; desejavel; "
        "opcional; opcionais; melhorias opcionais*; melhorias adicionais; extensões futuras; extensoes futuras; "
        "considerações futuras*; consideracoes futuras*; longo prazo*; a longo prazo; pós-implementação*; "
        "pos-implementacao*; pós-lançamento*; pos-lancamento*; adiado; adiados; itens adiados; próximas fases; "
        "proximas fases; iteração futura; iteracao futura; pós-mvp*; pos-mvp*; o que vem depois",
        "progress": "progresso; progresso atual*; progresso geral; progresso das fases*; acompanhamento*; "
        "acompanhamento do progresso; status; status atual*; status geral; status do projeto; "
        "status da implementação; status da implementacao; situação; situacao; andamento*; concluído*; concluido*; "
        "concluídos; concluidos; tarefas concluídas*; tarefas concluidas*; trabalho concluído*; trabalho concluido*; "
        "etapas concluídas; etapas concluidas; itens concluídos; itens concluidos; em andamento; em progresso; "
        "pendente; pendentes; bloqueado; feito; resumo do progresso; resumo das mudanças; resumo das mudancas; "
        "resumo das alterações; resumo das alteracoes; atualizações recentes; atualizacoes recentes; "
        "implementado neste ciclo; registro de execução*; registro de execucao*; conquistas; resultados obtidos; "
        "estado do projeto",
        "header": "metadados*; informações do documento*; informacoes do documento*; informações do plano; "
        "informacoes do plano; informações do projeto*; informacoes do projeto*; informações gerais; "
        "informacoes gerais; informações; informacoes; dados do projeto; sobre este documento; "
        "controle do documento; histórico do documento; historico do documento; ficha do projeto",
        "goal": "objetivo; objetivos; propósito; proposito; meta; por quê; por que; foco; tema; missão; missao; "
        "o que; o quê; intenção; intencao; descrição; descricao; visão geral; visao geral; resumo; finalidade; "
        "objectivo",
        "checks": "verificar; verifique; verificação; verificacao; comando; comandos; comando de verificação; "
        "comando de verificacao; comandos de verificação; comandos de verificacao; comando de validação; "
        "comando de validacao; comandos de validação; comandos de validacao; comando de teste; comandos de teste; "
        "executar; rodar; validar; validar com; testar; verificar compilação; verificar compilacao",
        "features": "funcionalidades*; funcionalidades principais*; recursos principais; features; características*; "
        "caracteristicas*; benefícios*; beneficios*; benefício; beneficio; vantagens*; vantagem; desvantagens; prós; "
        "pros; contras; impacto*; impacto estimado; impacto atual; ganho; ganho esperado; ganhos; justificativa; "
        "racional; razão; razao; motivo; motivos; por que; problema; problema original; contexto; conceito; "
        "abordagem; detalhes; detalhes de implementação; detalhes de implementacao; detalhes técnicos; "
        "detalhes tecnicos; análise; analise; análise de conflito; analise de conflito; exemplo; exemplos; nota; "
        "notas; importante; aviso; entrada; saída; saida; comportamento esperado; casos de borda; casos extremos; "
        "tratamento de erros; restrições; restricoes; considerações; consideracoes; antes; depois; atual; "
        "estado atual; mudança; mudanca; localização; localizacao; resposta; requisição; requisicao; conteúdo; "
        "conteudo; esperado; solução; solucao; solução implementada; solucao implementada; mudanças principais; "
        "mudancas principais; principais mudanças; principais mudancas; pontos-chave; quando usar; quando não usar; "
        "quando nao usar; casos de uso; casos de uso adequados; complexidade; risco residual; escopo; observação; "
        "observacao; observações; observacoes; recomendação; recomendacao; comportamento atual; requisitos; "
        "compatibilidade; overhead; resultado; localização atual; localizacao atual; dicas; opções; opcoes; "
        "pré-decisão estratégica; pre-decisao estrategica; princípios; principios; fluxo; estratégia; estrategia; "
        "consequência; consequencia",
    },
    fields={
        "created": "criado; criado em; criada em; data; data de criação; data de criacao; criação; criacao; "
        "data da criação; data da criacao; data de início; data de inicio; início; inicio; iniciado; iniciado em; "
        "data inicial; gerado em; gerado; escrito em; elaborado em; data do plano; data do documento; "
        "data da análise; data da analise; documento criado em",
        "updated": "atualizado; atualizado em; atualizada em; última atualização; ultima atualizacao; "
        "ultima atualização; data de atualização; data de atualizacao; data da atualização; data da atualizacao; "
        "última modificação; ultima modificacao; modificado em; modificado; última revisão; ultima revisao; "
        "revisado em; revisão; revisao; última alteração; ultima alteracao; alterado em; última edição; "
        "ultima edicao; atualização; atualizacao",
        "status": "status; estado; situação; situacao; status atual; status geral; status do plano; "
        "status do projeto; estado atual; estado do projeto; situação atual; situacao atual; status da fase; "
        "status da tarefa; status da implementação; status da implementacao; andamento",
        "effort": "esforço; esforco; esforço estimado; esforco estimado; estimativa de esforço; "
        "estimativa de esforco; tamanho; complexidade; esforço total; esforco total; nível de esforço; "
        "nivel de esforco; porte; dificuldade; trabalho; complexidade/esforço; complexidade/esforco; "
        "esforço total estimado; esforco total estimado",
        "estimate": "estimativa; estimativas; tempo estimado; estimativa de tempo; duração; duracao; "
        "duração estimada; duracao estimada; tempo; prazo; prazo estimado; estimado; tempo total; "
        "tempo total estimado; horas; horas estimadas; previsão; previsao; tempo necessário; tempo necessario; "
        "tempo previsto; duração prevista; duracao prevista; duração total; duracao total; total estimado; "
        "estimativa total; tempo de desenvolvimento; tempo de implementação; tempo de implementacao; cronograma; "
        "tempo estimado total",
        "actual": "real; tempo real; duração real; duracao real; esforço real; esforco real; tempo gasto; "
        "horas reais; realizado; gasto; tempo decorrido; horas gastas",
        "depends": "depende de; dependência; dependencia; dependências; dependencias; depende; requer; "
        "pré-requisito; pre-requisito; pré-requisitos; pre-requisitos; pré requisitos; pre requisitos; "
        "bloqueado por; bloqueada por; requisitos prévios; requisitos previos; após; apos; necessita; dependente de; "
        "condição de entrada; condicao de entrada; condições de entrada; condicoes de entrada",
        "owner": "responsável; responsavel; responsáveis; responsaveis; dono; autor; autora; autores; desenvolvedor; "
        "desenvolvedora; atribuído a; atribuido a; atribuída a; atribuida a; atribuído; atribuido; designado; líder; "
        "lider; quem; equipe responsável; equipe responsavel; analisado por; criado por; elaborado por; mantenedor",
        "priority": "prioridade; prio; urgência; urgencia; importância; importancia; severidade; gravidade; "
        "criticidade; nível de risco; nivel de risco",
        "goal": "objetivo; objetivos; meta; propósito; proposito; foco; finalidade; tema; missão; missao; objectivo",
        "tags": "tags; etiquetas; rótulos; rotulos; palavras-chave; categoria; categorias; marcadores",
        "progress": "progresso; progresso geral; conclusão; conclusao; andamento geral; tarefas; fases; branch; "
        "ramo; versão; versao; projeto; funcionalidade; escopo; etapa atual; fase atual",
        "risk": "risco; riscos; risco de regressão; risco de regressao",
        "mitigation": "mitigação; mitigacao; mitigações; mitigacoes; estratégia de mitigação; "
        "estrategia de mitigacao; plano de mitigação; plano de mitigacao; resposta; contingência; contingencia; "
        "solução; solucao; contramedida; plano de contingência; plano de contingencia",
        "impact": "impacto; severidade; gravidade; consequência; consequencia; efeito; impacto atual",
        "likelihood": "probabilidade; chance; chances; possibilidade; frequência; frequencia; verossimilhança; "
        "verossimilhanca",
        "answer": "decisão; decisao; resposta; resolução; resolucao; resolvido; decidido; conclusão; conclusao; "
        "respondido; definição; definicao",
        "needs": "precisa de; necessita de; necessita; responsável; responsavel; decisão de; decisao de; aguardando; "
        "quem decide; precisa de resposta de; depende de resposta; perguntar a",
    },
    phases="fase; etapa; marco; sprint; iteração; iteracao; onda; semana; sessão; sessao; parte; épico; epico; "
    "trilha; mês; mes; lote; estágio; estagio; fases; semanas; incremento; ciclo",
    weak_phases="passo; dia; dias; passos",
    task_words="tarefa; passo; subtarefa; sub-tarefa; tarefas; teste; atividade; correção; correcao",
    mentions="tarefas; lista de tarefas; critérios de saída; criterios de saida; critérios de sucesso; "
    "criterios de sucesso; critérios de aceitação; criterios de aceitacao; critérios de aceite; criterios de aceite; "
    "critérios de conclusão; criterios de conclusao; fora do escopo; entregáveis; entregaveis; entregas; testes; "
    "requisitos; riscos; escopo; dependências; dependencias; cronograma; estimativa; resumo; checklist; status; "
    "resultados; resultado; verificação; verificacao; validação; validacao; notas; objetivos; progresso; métricas; "
    "metricas; revisão; revisao; tarefas detalhadas; rollback; plano de rollback; arquivos; arquivos afetados; "
    "arquivos modificados; decisões; decisoes; lições aprendidas; licoes aprendidas; detalhes; visão geral; "
    "visao geral; detalhes de implementação; detalhes de implementacao; plano de implementação; "
    "plano de implementacao; definição de pronto; definicao de pronto; total; conclusão; conclusao; "
    "métricas de sucesso; metricas de sucesso; pré-requisitos; pre-requisitos; retrospectiva; plano de testes; "
    "restante; perguntas em aberto; observações; observacoes; reavaliação; reavaliacao",
    explains="problema; problema atual; justificativa; motivo; contexto; conceito; visão geral; visao geral; resumo; "
    "introdução; introducao; motivação; motivacao; objetivo; objetivos; propósito; proposito; análise; analise; "
    "estado atual; definição do problema; definicao do problema; descrição; descricao; escopo; arquitetura; "
    "racional; benefícios; beneficios; diagnóstico; diagnostico; impacto",
    states={
        "done": "concluído; concluido; concluída; concluida; concluídos; concluidos; concluídas; concluidas; "
        "completo; completa; completado; completada; completos; completas; feito; feita; feitos; feitas; pronto; "
        "pronta; prontos; prontas; finalizado; finalizada; finalizados; finalizadas; terminado; terminada; "
        "implementado; implementada; implementados; implementadas; entregue; entregues; resolvido; resolvida; "
        "resolvidos; corrigido; corrigida; corrigidos; publicado; publicada; implantado; implantada; mesclado; "
        "lançado; lancado; lançada; lancada; fechado; fechada; realizado; realizada; já implementado; "
        "ja implementado; já estava implementado; ja estava implementado; arquivado; encerrado; encerrada; validado; "
        "validada",
        "doing": "em andamento; em progresso; em curso; em execução; em execucao; em desenvolvimento; "
        "em implementação; em implementacao; fazendo; iniciado; iniciada; começado; comecado; começada; comecada; "
        "parcial; parcialmente concluído; parcialmente concluido; parcialmente concluída; parcialmente concluida; "
        "parcialmente implementado; parcialmente implementada; parcialmente completo; quase pronto; em revisão; "
        "em revisao; em teste; em testes; trabalhando; progresso significativo; em análise; em analise",
        "blocked": "bloqueado; bloqueada; bloqueados; bloqueadas; pausado; pausada; em pausa; em espera; parado; "
        "parada; suspenso; suspensa; travado; travada; impedido; impedida; congelado",
        "dropped": "cancelado; cancelada; cancelados; canceladas; descartado; descartada; descartados; descartadas; "
        "abandonado; abandonada; adiado; adiada; adiados; adiadas; removido; removida; rejeitado; rejeitada; "
        "rejeitado após reavaliação; rejeitado apos reavaliacao; pulado; pulada; ignorado; ignorada; substituído; "
        "substituido; substituída; substituida; obsoleto; obsoleta; não será feito; nao sera feito; não aplicável; "
        "nao aplicavel; não se aplica; nao se aplica; não necessário; nao necessario; desnecessário; desnecessario; "
        "postergado; postergada; depreciado; reclassificado",
        "todo": "pendente; pendentes; a fazer; por fazer; não iniciado; nao iniciado; não iniciada; nao iniciada; "
        "não iniciados; nao iniciados; não iniciadas; nao iniciadas; não começado; nao comecado; ainda não iniciado; "
        "ainda nao iniciado; planejado; planejada; planejados; planejadas; planeado; planeada; não concluído; "
        "nao concluido; não concluída; nao concluida; não feito; nao feito; não implementado; nao implementado; "
        "não implementada; nao implementada; incompleto; incompleta; futuro; futura; agendado; agendada; proposto; "
        "proposta; aberto; aberta; em aberto; na fila; a iniciar; a começar; a comecar; previsto; prevista; "
        "rascunho; faltando; a definir; não resolvido; nao resolvido",
    },
    statuses={
        "planning": "planejamento; em planejamento; planejado; planejada; planeamento; planeado; rascunho; proposta; "
        "proposto; proposta inicial; pronto para iniciar; pronto para começar; pronto para comecar; "
        "pronto para implementação; pronto para implementacao; pronto para implementar; pronto para execução; "
        "pronto para execucao; aprovado; aprovada; não iniciado; nao iniciado; não iniciada; nao iniciada; "
        "ainda não iniciado; ainda nao iniciado; pendente; a fazer; a iniciar; aguardando aprovação; "
        "aguardando aprovacao; aguardando revisão; aguardando revisao; em revisão; em revisao; em análise; "
        "em analise; em elaboração; em elaboracao; design; em design; em definição; em definicao; pesquisa; novo; "
        "nova; aberto; aberta; futuro; backlog; previsto; agendado",
        "in_progress": "em andamento; em progresso; em curso; em execução; em execucao; em desenvolvimento; "
        "em implementação; em implementacao; ativo; ativa; iniciado; iniciada; implementando; "
        "parcialmente concluído; parcialmente concluido; parcialmente concluída; parcialmente concluida; "
        "parcialmente implementado; parcialmente completo; parcial; quase pronto; quase concluído; quase concluido; "
        "em teste; em testes; incompleto; incompleta; trabalhando",
        "completed": "concluído; concluido; concluída; concluida; concluídos; concluidos; concluídas; concluidas; "
        "completo; completa; completado; completada; feito; feita; finalizado; finalizada; terminado; terminada; "
        "implementado; implementada; entregue; arquivado; arquivada; publicado; lançado; lancado; implantado; "
        "fechado; fechada; encerrado; encerrada; resolvido; resolvida; pronto; pronta; implementação concluída; "
        "implementacao concluida; em produção; em producao; realizado",
        "blocked": "bloqueado; bloqueada; pausado; pausada; em pausa; em espera; suspenso; suspensa; parado; parada; "
        "travado; impedido; congelado",
        "cancelled": "cancelado; cancelada; abandonado; abandonada; rejeitado; rejeitada; substituído; substituido; "
        "substituída; substituida; descartado; descartada; obsoleto; obsoleta; adiado; adiada; depreciado; "
        "não será feito; nao sera feito",
    },
    negations="não; nao; nunca; nem; ainda não; ainda nao; jamais",
    partly="parcialmente; parcial; em parte; quase; metade; maioria; praticamente",
    units={
        "minute": "min; minuto; minutos; mins",
        "hour": "h; hora; horas; hr; hrs; hs; horas-homem; hora-homem",
        "day": "d; dia; dias; dia útil; dia util; dias úteis; dias uteis; jornada; jornadas; dia-homem; dias-homem",
        "week": "semana; semanas",
        "month": "mês; mes; meses",
        "sprint": "sprint; sprints",
    },
    fillers="de; cerca; aproximadamente; aprox; úteis; uteis; trabalho; totais; total; adicionais; mais; efetivas; "
    "efetivos; corridos; desenvolvimento",
    sizes={
        "XS": "muito pequeno; muito pequena; mínimo; minimo; mínima; minima; trivial; minúsculo; minusculo",
        "S": "pequeno; pequena; pequenos",
        "M": "médio; medio; média; media; moderado; moderada",
        "L": "grande; grandes",
        "XL": "muito grande; extra grande; enorme",
        "XXL": "extra extra grande; gigante",
    },
    levels={
        "low": "baixo; baixa; baixos; baixas; muito baixo; muito baixa; mínimo; minimo; mínima; minima; menor; "
        "pequeno; pequena; improvável; improvavel; raro; rara; desprezível; desprezivel; leve",
        "medium": "médio; medio; média; media; médios; medios; médias; medias; moderado; moderada; possível; "
        "possivel; intermediário; intermediario; intermediária; intermediaria",
        "high": "alto; alta; altos; altas; elevado; elevada; provável; provavel; grave; significativo; "
        "significativa; maior; grande; sério; serio; séria; seria; severo; severa; certo; certa; muito provável; "
        "muito provavel; importante",
        "critical": "crítico; critico; crítica; critica; críticos; criticos; críticas; criticas; muito alto; "
        "muito alta; extremo; extrema; catastrófico; catastrofico; catastrófica; catastrofica; gravíssimo; "
        "gravissimo; urgente",
    },
    columns={
        "task": "tarefa; tarefas; passo; passos; item; itens; ação; acao; ações; acoes; atividade; atividades; "
        "trabalho; etapa; subtarefa; o que fazer; título; titulo; correção; correcao; mudança; mudanca; entrega; "
        "funcionalidade; nome da tarefa; otimização; otimizacao; melhoria",
        "id": "id; nº; n.º; número; numero; num; núm; cód; cod; código; codigo; ref; ordem; n°",
        "status": "status; estado; situação; situacao; progresso; concluído; concluido; feito; feito?; pronto; "
        "andamento; completo",
        "effort": "esforço; esforco; esforço estimado; esforco estimado; tamanho; complexidade; dificuldade; porte; "
        "trabalho estimado",
        "estimate": "estimativa; estimado; tempo; tempo estimado; horas; duração; duracao; duração estimada; "
        "duracao estimada; prazo; dias; semanas; horas estimadas; previsto; estimativa (horas); estimativa (h); "
        "tempo total; esforço (horas); esforco (horas); esforço (dias); esforco (dias); estimativa de tempo; "
        "planejado; est.; cronograma; período; periodo",
        "actual": "real; tempo real; horas reais; gasto; realizado; duração real; duracao real; esforço real; "
        "esforco real; tempo gasto",
        "depends": "dependências; dependencias; dependência; dependencia; depende de; depende; pré-requisitos; "
        "pre-requisitos; pré-requisito; pre-requisito; requer; bloqueado por; bloqueios; bloqueadores; deps; "
        "requisitos prévios; requisitos previos",
        "owner": "responsável; responsavel; responsáveis; responsaveis; dono; autor; quem; atribuído a; atribuido a; "
        "atribuído; atribuido; equipe; líder; lider; desenvolvedor",
        "priority": "prioridade; prio; urgência; urgencia; importância; importancia; criticidade; score",
        "risk": "risco; riscos; descrição do risco; descricao do risco; ameaça; ameaca; problema; preocupação; "
        "preocupacao; desafio; problema potencial; cenário; cenario; falha; modo de falha; risco potencial",
        "impact": "impacto; severidade; gravidade; consequência; consequencia; efeito; nível de impacto; "
        "nivel de impacto",
        "likelihood": "probabilidade; prob; prob.; chance; frequência; frequencia; possibilidade",
        "mitigation": "mitigação; mitigacao; mitigações; mitigacoes; estratégia de mitigação; "
        "estrategia de mitigacao; plano de mitigação; plano de mitigacao; resposta; estratégia; estrategia; "
        "contramedida; contingência; contingencia; solução; solucao; prevenção; prevencao; tratamento; "
        "plano de ação; plano de acao; plano de contingência; plano de contingencia; como mitigar; "
        "ação de mitigação; acao de mitigacao; ações de mitigação; acoes de mitigacao",
        "phase": "fase; etapa; marco; sprint; semana; iteração; iteracao; onda; fases; épico; epico; parte; mês; "
        "mes; sessão; sessao; trilha; passo; período; periodo; lote",
        "file": "arquivo; arquivos; caminho; caminho do arquivo; nome do arquivo; módulo; modulo; local; "
        "localização; localizacao; arquivos afetados; ficheiro; ficheiros; destino; arquivo destino; arquivo/módulo; "
        "arquivo/modulo; componente",
        "change": "mudança; mudanca; mudanças; mudancas; tipo de mudança; tipo de mudanca; alteração; alteracao; "
        "alterações; alteracoes; tipo; ação; acao; operação; operacao; modificação; modificacao; modificações; "
        "modificacoes; o que; status; tipo de alteração; tipo de alteracao; o que muda; descrição da mudança; "
        "descricao da mudanca",
        "metric": "métrica; metrica; métricas; metricas; indicador; kpi; medida; medição; medicao; nome; critério; "
        "criterio; área; area; categoria; aspecto; objetivo; tipo de teste; medir; teste; componente",
        "target": "meta; alvo; objetivo; valor alvo; valor esperado; esperado; desejado; depois; limite; limiar; "
        "meta final; meta (3 meses); após; apos; target; resultado esperado; após otimização; apos otimizacao",
        "criterion": "critério; criterio; critérios; criterios; requisito; requisitos; critério de aceitação; "
        "criterio de aceitacao; critério de sucesso; criterio de sucesso; critério de aceite; criterio de aceite; "
        "condição; condicao; verificação; verificacao; item; padrão; padrao; condição de aceite; condicao de aceite",
        "question": "pergunta; perguntas; questão; questao; questões; questoes; dúvida; duvida; dúvidas; duvidas; "
        "tópico; topico; ponto; item; decisão necessária; decisao necessaria; assunto; conflito",
        "answer": "resposta; decisão; decisao; resolução; resolucao; resultado; resolvido; recomendação; "
        "recomendacao; conclusão; conclusao",
        "acceptance": "aceitação; aceitacao; aceite; critérios de aceitação; criterios de aceitacao; "
        "critérios de aceite; criterios de aceite; critério de aceitação; criterio de aceitacao; critério de aceite; "
        "criterio de aceite; pronto quando; concluído quando; concluido quando; definição de pronto; "
        "definicao de pronto; critério de saída; criterio de saida; critérios de saída; criterios de saida; "
        "critério de sucesso; criterio de sucesso; critério de conclusão; criterio de conclusao",
        "text": "descrição; descricao; detalhes; notas; nome; resumo; o que; comentário; comentario; comentários; "
        "comentarios; entregáveis; entregaveis; entrega; escopo; foco; propósito; proposito; observações; "
        "observacoes; observação; observacao; justificativa; motivo; responsabilidade; objetivo; itens",
    },
    totals="total; totais; total geral; soma; subtotal; tempo total; total estimado; duração total; duracao total; "
    "esforço total; esforco total; total de horas; estimativa total; total com margem; somatório; somatorio; "
    "tempo total estimado; total com buffer",
    nothing="nenhum; nenhuma; não; nao; n/a; nada; não se aplica; nao se aplica; não aplicável; nao aplicavel; "
    "a definir; sem dependências; sem dependencias; nenhuma dependência; nenhuma dependencia; não há; nao ha; "
    "nenhuma (pode começar imediatamente); nenhuma (pode comecar imediatamente); sem; indefinido; nd; inexistente",
    every="todas as fases; todas as fases anteriores; todas; todos; todas as anteriores; fases anteriores; "
    "todas as etapas; todas as etapas anteriores; todos os anteriores; tudo; tudo acima; todas as outras fases; "
    "todas as demais fases; todas acima; toda fase anterior; todos os sprints anteriores",
    creates="novo; nova; criar; criado; criada; adicionar; adicionado; adicionada; novo arquivo; a criar; cria; "
    "criação; criacao; novos; novas; escrever; adição; adicao; será criado; sera criado; implementar",
    modifies="modificar; modificado; modificada; alterar; alterado; alterada; atualizar; atualizado; atualizada; "
    "editar; estender; expandir; refatorar; reescrever; existente; corrigir; mudar; modificação; modificacao; "
    "alteração; alteracao; atualização; atualizacao; melhorar; substituir; renomear; ajustar; migrar; mover; edição; "
    "edicao; refatoração; refatoracao; ajuste; trocar",
    deletes="remover; removido; removida; excluir; excluído; excluido; excluída; excluida; deletar; deletado; "
    "apagar; apagado; eliminar; eliminado; remoção; remocao; exclusão; exclusao; arquivar; a remover; descartar",
    ranks={
        "primary": "primário; primario; primários; primarios; objetivos primários; objetivos primarios; "
        "objetivo primário; objetivo primario; objetivo principal; objetivos principais; principal; principais; "
        "obrigatório; obrigatorio; obrigatórios; obrigatorios; essencial; essenciais; deve ter; must have; "
        "imprescindível; imprescindivel; crítico; critico; crítica; critica",
        "secondary": "secundário; secundario; secundários; secundarios; objetivos secundários; "
        "objetivos secundarios; objetivo secundário; objetivo secundario; deveria ter; recomendado; recomendados; "
        "importante; importantes; desejáveis secundários; desejaveis secundarios",
        "nice_to_have": "desejável; desejavel; desejáveis; desejaveis; opcional; opcionais; seria bom ter; bom ter; "
        "poderia ter; bônus; bonus; extra; extras; objetivos opcionais; diferencial; diferenciais; complementar",
    },
    months="janeiro jan; fevereiro fev; março marco mar; abril abr; maio mai; junho jun; julho jul; agosto ago; "
    "setembro set; outubro out; novembro nov; dezembro dez",
    steps_of_tests="vermelho; verde; refatorar; refatoração; refatoracao; azul",
)
